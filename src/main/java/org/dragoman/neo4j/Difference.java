package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;
import org.dragoman.neo4j.Stored.NodeKey;
import org.dragoman.neo4j.Stored.RelationshipKey;
import org.dragoman.neo4j.Stored.StoredNode;
import org.dragoman.neo4j.Stored.StoredRelationship;

/** What must be written to make what is stored equal to what is wanted: rows for the statements in {@code cypher/load}. */
final class Difference {
    final Map<Label, List<Map<String, Object>>> createdNodes = new EnumMap<>(Label.class);
    final Map<Label, List<Map<String, Object>>> changedNodes = new EnumMap<>(Label.class);
    final List<Map<String, Object>> restoredNodes = new ArrayList<>();
    final List<Map<String, Object>> removedNodes = new ArrayList<>();
    /** Of those that go, the ones that others gave a property or label to. */
    final List<Map<String, Object>> keptNodes = new ArrayList<>();

    final Map<RelationshipType, List<Map<String, Object>>> createdRelationships = new TreeMap<>();
    final Map<RelationshipType, List<Map<String, Object>>> changedRelationships = new TreeMap<>();
    /** Those that go before anything comes, for one of the same id comes between other ends. */
    final List<Map<String, Object>> movedRelationships = new ArrayList<>();

    final List<Map<String, Object>> removedFacts = new ArrayList<>();
    final List<Map<String, Object>> removedEvidence = new ArrayList<>();

    private Difference() {}

    /** {@return the difference between what is stored and what is wanted} */
    static Difference of(Stored stored, Graph wanted) {
        Difference difference = new Difference();
        difference.compareNodes(stored, wanted);
        difference.compareRelationships(stored, wanted);
        return difference;
    }

    /** {@return how much of each it is} */
    Changes changes() {
        return new Changes(
                size(createdNodes),
                size(changedNodes) + restoredNodes.size(),
                removedNodes.size() + keptNodes.size(),
                size(createdRelationships),
                size(changedRelationships),
                movedRelationships.size() + removedFacts.size() + removedEvidence.size());
    }

    /** {@return the number of rows} */
    long size() {
        Changes c = changes();
        return c.nodesCreated()
                + c.nodesChanged()
                + c.nodesRemoved()
                + c.relationshipsCreated()
                + c.relationshipsChanged()
                + c.relationshipsRemoved();
    }

    private void compareNodes(Stored stored, Graph wanted) {
        Map<NodeKey, StoredNode> left = new HashMap<>();
        stored.nodes().forEach(n -> left.put(n.key(), n));
        Set<NodeKey> seen = new HashSet<>();
        for (Node node : wanted.nodes()) {
            NodeKey key = Stored.key(node);
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two nodes for one id: " + key);
            }
            StoredNode there = left.remove(key);
            if (there == null) {
                add(createdNodes, node.label(), Rows.write(node, Map.of()));
            } else {
                compare(there, node);
            }
        }
        stored.nodes().stream().filter(n -> left.containsKey(n.key())).forEach(this::remove);
    }

    private void compare(StoredNode there, Node node) {
        boolean hasLabels = there.isSupported() && there.labels().containsAll(Marks.labels(node));
        if (!hasLabels) {
            restoredNodes.add(Rows.restore(node));
        }
        if (!holds(there.properties(), Marks.properties(node))) {
            add(changedNodes, node.label(), Rows.write(node, there.properties()));
        }
    }

    private void remove(StoredNode node) {
        boolean foreign = node.hasForeign(Rows.ownLabels(node.key().label()));
        if (!foreign && !node.held()) {
            removedNodes.add(Rows.remove(node));
        } else if (node.isSupported()) {
            keptNodes.add(Rows.remove(node));
        }
    }

    private void compareRelationships(Stored stored, Graph wanted) {
        Map<RelationshipKey, StoredRelationship> left = new HashMap<>();
        stored.relationships().forEach(r -> left.put(r.key(), r));
        Set<RelationshipKey> seen = new HashSet<>();
        for (Relationship relationship : wanted.relationships()) {
            RelationshipKey key = Stored.key(relationship);
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two relationships for one id: " + key);
            }
            StoredRelationship there = left.remove(key);
            if (there == null) {
                add(createdRelationships, relationship.type(), Rows.write(relationship, Map.of()));
            } else if (!holds(there.properties(), Marks.properties(relationship))) {
                add(changedRelationships, relationship.type(), Rows.write(relationship, there.properties()));
            }
        }
        Set<List<String>> wantedIds = new HashSet<>();
        seen.forEach(key -> wantedIds.add(List.of(key.type(), key.id())));
        for (StoredRelationship there : stored.relationships()) {
            RelationshipKey key = there.key();
            if (left.containsKey(key)) {
                boolean moved = wantedIds.contains(List.of(key.type(), key.id()));
                (moved ? movedRelationships : there.isFact() ? removedFacts : removedEvidence).add(Rows.remove(key));
            }
        }
    }

    private static boolean holds(Map<String, Object> stored, Map<String, Object> wanted) {
        return stored.entrySet().containsAll(wanted.entrySet());
    }

    private static <K> void add(Map<K, List<Map<String, Object>>> map, K key, Map<String, Object> row) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    private static long size(Map<?, List<Map<String, Object>>> map) {
        return map.values().stream().mapToLong(List::size).sum();
    }
}
