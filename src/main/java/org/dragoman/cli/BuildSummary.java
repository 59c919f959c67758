package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/**
 * What a build gave, counted.
 *
 * @param evidence articles, sentences, …: how many there are, in order
 * @param things people, offices, …
 * @param facts by relation, most frequent first
 */
record BuildSummary(Map<String, Long> evidence, Map<String, Long> things, Map<String, Long> facts, Changes changes) {
    private static final Map<Label, String> EVIDENCE = ordered(
            Map.entry(Label.ARTICLE, "articles"),
            Map.entry(Label.PUBLISHER, "outlets"),
            Map.entry(Label.SENTENCE, "sentences"),
            Map.entry(Label.CLAIM, "claims"),
            Map.entry(Label.STATEMENT, "statements"));

    private static final Map<Label, String> THINGS = ordered(
            Map.entry(Label.PERSON, "people"),
            Map.entry(Label.OFFICE, "offices"),
            Map.entry(Label.ORGANIZATION, "organizations"),
            Map.entry(Label.COUNTRY, "countries"),
            Map.entry(Label.PLACE, "places"),
            Map.entry(Label.PROPERTY, "properties"),
            Map.entry(Label.MEETING, "meetings"),
            Map.entry(Label.DELEGATION, "delegations"),
            Map.entry(Label.TOPIC, "topics"),
            Map.entry(Label.GROUP, "groups"));

    static BuildSummary of(Graph graph, Changes changes) {
        Map<String, Long> facts = new LinkedHashMap<>();
        List<RelationshipType> types = new ArrayList<>(graph.relationships().stream()
                .map(Relationship::type)
                .distinct()
                .sorted()
                .toList());
        types.sort((a, b) -> Long.compare(count(graph, b), count(graph, a)));
        for (RelationshipType type : types) {
            if (type.isFact() && count(graph, type) > 0) {
                facts.put(type.name(), count(graph, type));
            }
        }
        return new BuildSummary(counts(graph, EVIDENCE), counts(graph, THINGS), facts, changes);
    }

    long factCount() {
        return facts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> counts(Graph graph, Map<Label, String> labels) {
        Map<String, Long> counts = new LinkedHashMap<>();
        labels.forEach((label, name) -> counts.put(
                name,
                graph.nodes().stream().map(Node::label).filter(label::equals).count()));
        return counts;
    }

    private static long count(Graph graph, RelationshipType type) {
        return graph.relationships().stream()
                .map(Relationship::type)
                .filter(type::equals)
                .count();
    }

    @SafeVarargs
    private static Map<Label, String> ordered(Map.Entry<Label, String>... entries) {
        Map<Label, String> map = new LinkedHashMap<>();
        for (Map.Entry<Label, String> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
