package org.dragoman.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.neo4j.Stored.NodeKey;
import org.dragoman.neo4j.Stored.RelationshipKey;
import org.dragoman.neo4j.Stored.StoredNode;
import org.jspecify.annotations.Nullable;

/** The rows that the statements in {@code cypher/load} take. */
final class Rows {
    private Rows() {}

    /** A node to create, or to change from these stored properties. */
    static Map<String, Object> write(Node node, Map<String, Object> stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", node.id());
        row.put("properties", change(Stored.ownProperties(stored), Marks.properties(node)));
        return row;
    }

    /** A relationship to create, or to change from these stored properties. */
    static Map<String, Object> write(Relationship relationship, Map<String, Object> stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sourceLabel", relationship.sourceLabel().text());
        row.put("source", relationship.source());
        row.put("targetLabel", relationship.targetLabel().text());
        row.put("target", relationship.target());
        row.put("id", relationship.id());
        row.put("properties", change(Stored.ownProperties(stored), Marks.properties(relationship)));
        return row;
    }

    /** A node to give its labels back. */
    static Map<String, Object> restore(Node node) {
        return Map.of("label", node.label().text(), "id", node.id(), "labels", Marks.labels(node));
    }

    /** A node to remove or, where others have a stake in it, to strip of what is ours but id and name. */
    static Map<String, Object> remove(StoredNode node) {
        SortedMap<String, @Nullable Object> properties = new TreeMap<>();
        Stored.ownProperties(node.properties()).stream()
                .filter(p -> !p.equals(Marks.NAME))
                .forEach(p -> properties.put(p, null));
        NodeKey key = node.key();
        boolean named = Stored.ownProperties(node.properties()).contains(Marks.NAME);
        properties.put(Marks.OWN, named ? List.of(key.label(), Marks.NAME) : List.of(key.label()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", key.label());
        row.put("id", key.id());
        row.put("labels", ownLabels(key.label()));
        row.put("properties", properties);
        return row;
    }

    /** A relationship to remove. */
    static Map<String, Object> remove(RelationshipKey key) {
        return Map.of(
                "sourceLabel", key.source().label(),
                "source", key.source().id(),
                "type", key.type(),
                "id", key.id());
    }

    /** {@return the labels that we gave to a node with this label of its own} */
    static List<String> ownLabels(String label) {
        for (Label known : Label.values()) {
            if (known.text().equals(label)) {
                return Marks.labels(new Node(known, "", new TreeMap<>()));
            }
        }
        return List.of(label, Label.ENTITY.text());
    }

    /** The wanted properties, and null for those that were ours and are not wanted any more. */
    private static Map<String, @Nullable Object> change(List<String> before, Map<String, Object> wanted) {
        SortedMap<String, @Nullable Object> change = new TreeMap<>(wanted);
        before.stream().filter(p -> !wanted.containsKey(p)).forEach(p -> change.put(p, null));
        return change;
    }
}
