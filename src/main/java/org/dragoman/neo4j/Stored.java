package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/** What is in the database under our marks, and what others added to it. */
record Stored(List<StoredNode> nodes, List<StoredRelationship> relationships) {
    private static final Map<String, Label> LABELS =
            Stream.of(Label.values()).collect(Collectors.toUnmodifiableMap(Label::text, Function.identity()));

    /** A node, by its own label and its id. */
    record NodeKey(String label, String id) {}

    /** A relationship, by all that cannot be changed about it. */
    record RelationshipKey(String type, String id, NodeKey source, NodeKey target) {}

    /**
     * A node.
     *
     * @param labels but the one that marks it as ours
     * @param properties all, but the id
     * @param held whether something hangs on it although no article supports it
     */
    record StoredNode(NodeKey key, List<String> labels, Map<String, Object> properties, boolean held) {
        boolean isSupported() {
            return !labels.contains(Marks.UNSUPPORTED);
        }

        /** {@return whether others gave it a property or a label} */
        boolean hasForeign(List<String> ownLabels) {
            List<String> own = ownProperties(properties);
            boolean foreignProperty =
                    properties.keySet().stream().anyMatch(p -> !p.equals(Marks.OWN) && !own.contains(p));
            return foreignProperty
                    || labels.stream().anyMatch(l -> !l.equals(Marks.UNSUPPORTED) && !ownLabels.contains(l));
        }

        Optional<Node> findNode() {
            return Optional.ofNullable(LABELS.get(key.label()))
                    .filter(label -> isSupported())
                    .map(label -> new Node(label, key.id(), ours(ownProperties(properties), properties)));
        }
    }

    /** A relationship; properties are all, but the id. */
    record StoredRelationship(RelationshipKey key, Map<String, Object> properties) {
        boolean isFact() {
            return RelationshipType.isName(key.type())
                    && RelationshipType.valueOf(key.type()).isFact();
        }

        Optional<Relationship> findRelationship() {
            Label source = LABELS.get(key.source().label());
            Label target = LABELS.get(key.target().label());
            if (!RelationshipType.isName(key.type()) || source == null || target == null) {
                return Optional.empty();
            }
            return Optional.of(new Relationship(
                    RelationshipType.valueOf(key.type()),
                    key.id(),
                    source,
                    key.source().id(),
                    target,
                    key.target().id(),
                    ours(ownProperties(properties), properties)));
        }
    }

    static NodeKey key(Node node) {
        return new NodeKey(node.label().text(), node.id());
    }

    static RelationshipKey key(Relationship r) {
        return new RelationshipKey(
                r.type().name(),
                r.id(),
                new NodeKey(r.sourceLabel().text(), r.source()),
                new NodeKey(r.targetLabel().text(), r.target()));
    }

    /** {@return our part of it; kinds that this version does not know are left out} */
    Graph graph() {
        return new Graph(
                nodes.stream().flatMap(n -> n.findNode().stream()).toList(),
                relationships.stream()
                        .flatMap(r -> r.findRelationship().stream())
                        .toList());
    }

    /** {@return the names in the mark of these properties} */
    static List<String> own(Map<String, Object> properties) {
        List<String> own = new ArrayList<>();
        if (properties.get(Marks.OWN) instanceof List<?> names) {
            names.forEach(n -> own.add(String.valueOf(n)));
        }
        return own;
    }

    /** {@return the names of our properties: those in the mark but the first, which is the label or type} */
    static List<String> ownProperties(Map<String, Object> properties) {
        List<String> own = own(properties);
        return own.isEmpty() ? own : own.subList(1, own.size());
    }

    private static SortedMap<String, Object> ours(List<String> own, Map<String, Object> properties) {
        SortedMap<String, Object> ours = new TreeMap<>(properties);
        ours.keySet().retainAll(own);
        return ours;
    }
}
