package org.dragoman.graph;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node.
 *
 * @param label the label that says what it is; ids are unique within it
 * @param id computed from content
 * @param properties beside the id, by name; values are String, Long, Double, Boolean or List of String
 */
public record Node(Label label, String id, SortedMap<String, Object> properties) implements Comparable<Node> {
    public Node {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** {@return all labels it carries in the database} */
    public Set<Label> labels() {
        EnumSet<Label> labels = EnumSet.of(label);
        if (label.compareTo(Label.ARTICLE) < 0) {
            labels.add(Label.ENTITY);
        }
        if (label == Label.COUNTRY) {
            labels.add(Label.PLACE);
        }
        return labels;
    }

    @Override
    public int compareTo(Node other) {
        int byLabel = label.compareTo(other.label);
        return byLabel != 0 ? byLabel : id.compareTo(other.id);
    }
}
