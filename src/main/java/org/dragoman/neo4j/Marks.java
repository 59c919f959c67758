package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;

/** How what is ours is told from what is others': the label and the property that mark it. */
final class Marks {
    /** The label of all our nodes. */
    static final String LABEL = "Dragoman";
    /** The label, instead of its own, of a node that no article supports any more. */
    static final String UNSUPPORTED = "Unsupported";
    /** The property that names the node's own label or the relationship's type, and then the properties that are ours. */
    static final String OWN = "dragoman";

    static final String ID = "id";
    static final String NAME = "name";

    private Marks() {}

    /** {@return all properties a node has in the database, but its id} */
    static SortedMap<String, Object> properties(Node node) {
        return with(node.label().text(), node.properties());
    }

    /** {@return all properties a relationship has in the database, but its id} */
    static SortedMap<String, Object> properties(Relationship relationship) {
        return with(relationship.type().name(), relationship.properties());
    }

    /** {@return all labels a node has in the database, but the one that marks it as ours} */
    static List<String> labels(Node node) {
        return node.labels().stream().map(Label::text).toList();
    }

    private static SortedMap<String, Object> with(String kind, Map<String, Object> properties) {
        if (properties.containsKey(OWN) || properties.containsKey(ID)) {
            throw new IllegalArgumentException("the properties \"id\" and \"dragoman\" are taken: " + properties);
        }
        List<String> own = new ArrayList<>();
        own.add(kind);
        own.addAll(properties.keySet());
        SortedMap<String, Object> all = new TreeMap<>(properties);
        all.put(OWN, List.copyOf(own));
        return all;
    }
}
