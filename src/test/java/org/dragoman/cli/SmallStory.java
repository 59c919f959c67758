package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/** A graph of one article with three sentences: a fact that is planned, one with a speaker, and one denied. */
final class SmallStory {
    private SmallStory() {}

    static Graph graph() {
        return new Graph(
                List.of(
                        node(
                                Label.PERSON,
                                "p1",
                                Map.of(
                                        "name",
                                        "Zoë Roe",
                                        "aliases",
                                        List.of("Roe", "Zoë Roe", "Zoya Ro"),
                                        "mergeReasons",
                                        List.of("\"Zoë Roe\" = \"Zoya Ro\": the same name"))),
                        node(Label.PERSON, "p2", Map.of("name", "Ann Speaker", "aliases", List.of("Ann Speaker"))),
                        node(
                                Label.DELEGATION,
                                "d1",
                                Map.of("name", "the Freedonian team", "aliases", List.of("the team"))),
                        node(Label.MEETING, "m1", Map.of("name", "talks in Sylvania", "aliases", List.of("the talks"))),
                        node(Label.TOPIC, "t1", Map.of("name", "trade", "aliases", List.of("trade"))),
                        node(Label.TOPIC, "t2", Map.of("name", "borders", "aliases", List.of("borders"))),
                        node(
                                Label.ARTICLE,
                                "a1",
                                Map.of("title", "Talks", "publisher", "The Courier", "published", "2025-04-09")),
                        node(Label.SENTENCE, "a1/0", Map.of("text", "Zoë Roe will head the Freedonian team.")),
                        node(Label.SENTENCE, "a1/1", Map.of("text", "Trade is not on the agenda, Ann Speaker said.")),
                        node(Label.SENTENCE, "a1/2", Map.of("text", "They did not discuss borders.")),
                        claim("k1", "LEADS", "planned"),
                        claim("k2", "EXCLUDED", "asserted"),
                        claim("k3", "DISCUSSED", "denied")),
                List.of(
                        fact(RelationshipType.LEADS, Label.PERSON, "p1", Label.DELEGATION, "d1", "planned"),
                        fact(RelationshipType.EXCLUDED, Label.MEETING, "m1", Label.TOPIC, "t1", "done"),
                        fact(RelationshipType.ATTENDED, Label.DELEGATION, "d1", Label.MEETING, "m1", "planned"),
                        link(RelationshipType.SUBJECT, Label.CLAIM, "k1", Label.PERSON, "p1"),
                        link(RelationshipType.OBJECT, Label.CLAIM, "k1", Label.DELEGATION, "d1"),
                        link(RelationshipType.SUPPORTS, Label.SENTENCE, "a1/0", Label.CLAIM, "k1"),
                        link(RelationshipType.SUBJECT, Label.CLAIM, "k2", Label.MEETING, "m1"),
                        link(RelationshipType.OBJECT, Label.CLAIM, "k2", Label.TOPIC, "t1"),
                        link(RelationshipType.SUPPORTS, Label.SENTENCE, "a1/1", Label.CLAIM, "k2"),
                        link(RelationshipType.ATTRIBUTED_TO, Label.CLAIM, "k2", Label.PERSON, "p2"),
                        link(RelationshipType.SUBJECT, Label.CLAIM, "k3", Label.MEETING, "m1"),
                        link(RelationshipType.OBJECT, Label.CLAIM, "k3", Label.TOPIC, "t2"),
                        link(RelationshipType.SUPPORTS, Label.SENTENCE, "a1/2", Label.CLAIM, "k3"),
                        link(RelationshipType.HAS_SENTENCE, Label.ARTICLE, "a1", Label.SENTENCE, "a1/0"),
                        link(RelationshipType.HAS_SENTENCE, Label.ARTICLE, "a1", Label.SENTENCE, "a1/1"),
                        link(RelationshipType.HAS_SENTENCE, Label.ARTICLE, "a1", Label.SENTENCE, "a1/2")));
    }

    /** {@return a data folder that holds it} */
    static DataFolder in(Path folder) {
        DataFolder data = new DataFolder(folder);
        data.writeGraph(graph());
        return data;
    }

    private static Node node(Label label, String id, Map<String, Object> properties) {
        return new Node(label, id, new TreeMap<>(properties));
    }

    private static Node claim(String id, String relation, String modality) {
        return node(Label.CLAIM, id, Map.of("relation", relation, "modality", modality, "rule", "taught", "start", 0L));
    }

    private static Relationship fact(
            RelationshipType type, Label sourceLabel, String source, Label targetLabel, String target, String status) {
        return new Relationship(
                type,
                type + source,
                sourceLabel,
                source,
                targetLabel,
                target,
                new TreeMap<>(
                        Map.of("claims", 1L, "sources", 1L, "origins", 1L, "confidence", 0.999, "status", status)));
    }

    private static Relationship link(
            RelationshipType type, Label sourceLabel, String source, Label targetLabel, String target) {
        return new Relationship(
                type, type + source + target, sourceLabel, source, targetLabel, target, new TreeMap<>());
    }
}
