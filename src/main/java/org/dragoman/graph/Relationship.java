package org.dragoman.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A relationship between two nodes, each named by its label and id.
 *
 * @param id computed from type, ends and, where several of one type may join the same ends, what tells them apart
 * @param properties beside the id, by name; values as for {@link Node}
 */
public record Relationship(
        RelationshipType type,
        String id,
        Label sourceLabel,
        String source,
        Label targetLabel,
        String target,
        SortedMap<String, Object> properties)
        implements Comparable<Relationship> {
    private static final Comparator<Relationship> ORDER = Comparator.comparing(Relationship::type)
            .thenComparing(Relationship::source)
            .thenComparing(Relationship::target)
            .thenComparing(Relationship::id);

    public Relationship {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    @Override
    public int compareTo(Relationship other) {
        return ORDER.compare(this, other);
    }
}
