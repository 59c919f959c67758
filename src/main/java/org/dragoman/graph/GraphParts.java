package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.resolution.ContentId;

/** A graph being made: nodes and relationships, each once. */
final class GraphParts {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Relationship> relationships = new TreeMap<>();

    void add(Node node) {
        nodes.putIfAbsent(node.label() + " " + node.id(), node);
    }

    /** Adds a relationship of a type of which there is one between the same ends. */
    void link(
            RelationshipType type,
            Label sourceLabel,
            String source,
            Label targetLabel,
            String target,
            SortedMap<String, Object> properties) {
        link(type, sourceLabel, source, targetLabel, target, properties, "");
    }

    void link(
            RelationshipType type,
            Label sourceLabel,
            String source,
            Label targetLabel,
            String target,
            SortedMap<String, Object> properties,
            String discriminator) {
        String id = ContentId.of(type.name(), sourceLabel.text(), source, targetLabel.text(), target, discriminator);
        relationships.putIfAbsent(
                type + " " + id, new Relationship(type, id, sourceLabel, source, targetLabel, target, properties));
    }

    Graph graph() {
        return new Graph(List.copyOf(nodes.values()), List.copyOf(relationships.values()));
    }
}
