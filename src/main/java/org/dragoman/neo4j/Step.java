package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Label;
import org.dragoman.graph.RelationshipType;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;

/** One statement and the rows it is run with. */
record Step(CypherFile file, List<Map<String, Object>> rows) {

    /** {@return what is new among things and evidence, and what changed of the evidence; nodes first} */
    static List<Step> before(Difference difference) {
        List<Step> steps = new ArrayList<>();
        steps.add(named("remove-relationships", difference.movedRelationships));
        steps.add(named("restore-nodes", difference.restoredNodes));
        difference.createdNodes.forEach((label, rows) -> steps.add(new Step(CypherFiles.load(label), rows)));
        difference.changedNodes.forEach((label, rows) -> {
            if (!isThing(label)) {
                steps.add(new Step(CypherFiles.load(label), rows));
            }
        });
        steps.addAll(relationships(difference, false));
        return steps;
    }

    /** {@return all that changes about the facts, and about the things they join} */
    static List<Step> facts(Difference difference) {
        List<Step> steps = new ArrayList<>();
        steps.add(named("remove-relationships", difference.removedFacts));
        difference.changedNodes.forEach((label, rows) -> {
            if (isThing(label)) {
                steps.add(new Step(CypherFiles.load(label), rows));
            }
        });
        steps.addAll(relationships(difference, true));
        return steps;
    }

    /** {@return what goes of evidence and things once no fact needs it} */
    static List<Step> after(Difference difference) {
        return List.of(
                named("remove-relationships", difference.removedEvidence),
                named("remove-nodes", difference.removedNodes),
                named("keep-nodes", difference.removedNodes),
                named("keep-nodes", difference.keptNodes));
    }

    /** {@return the same in steps of at most this many rows} */
    List<Step> batches(int size) {
        List<Step> batches = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += size) {
            batches.add(new Step(file, rows.subList(start, Math.min(start + size, rows.size()))));
        }
        return batches;
    }

    private static List<Step> relationships(Difference difference, boolean facts) {
        List<Step> steps = new ArrayList<>();
        for (var map : List.of(difference.createdRelationships, difference.changedRelationships)) {
            for (Map.Entry<RelationshipType, List<Map<String, Object>>> entry : map.entrySet()) {
                if (entry.getKey().isFact() == facts) {
                    steps.add(new Step(CypherFiles.load(entry.getKey()), entry.getValue()));
                }
            }
        }
        return steps;
    }

    private static boolean isThing(Label label) {
        return label.compareTo(Label.ARTICLE) < 0;
    }

    private static Step named(String name, List<Map<String, Object>> rows) {
        return new Step(CypherFiles.get("load/" + name), rows);
    }
}
