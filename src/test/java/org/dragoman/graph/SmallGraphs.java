package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Small graphs made by hand, for tests of what keeps and writes graphs. */
public final class SmallGraphs {
    /** Text that would do harm if it ever became part of a statement, a file name or a page. */
    public static final List<String> NASTY = List.of(
            "'}) DETACH DELETE n //",
            "\\'}) DETACH DELETE n //",
            "\\u0027}) DETACH DELETE n //",
            "\\\\u0027}) DETACH DELETE n //",
            "\"}) DETACH DELETE n //",
            "`}) DETACH DELETE n //",
            "<script>alert(1)</script>",
            "$rows ${rows} :param x => 1;",
            "one\ntwo\r\nthree\tfour; \"five\", 'six' \\ seven",
            "Ответ — «да» 日本 \uD83D\uDE00 \u2028 \u00a0 \u0001",
            "ends with a backslash \\",
            ";\n:exit",
            "");

    private SmallGraphs() {}

    /** {@return a story told by one article: a country, its delegation, its head, a meeting} */
    public static Graph story() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(node(
                Label.COUNTRY, "c-fr", Map.of("name", "Freedonia", "code", "FR", "aliases", List.of("Freedonia"))));
        nodes.add(node(Label.PERSON, "p-roe", Map.of("name", "Jane Roe", "aliases", List.of("Jane Roe", "Roe"))));
        nodes.add(node(Label.DELEGATION, "d-fr", Map.of("name", "the Freedonian delegation", "aliases", List.of())));
        nodes.add(node(
                Label.MEETING,
                "m-1",
                Map.of("name", "talks", "date", "2025-04-10", "status", "held", "aliases", List.of("talks"))));
        String text = "Jane Roe led the Freedonian delegation at the talks.";
        nodes.add(node(
                Label.ARTICLE,
                "a-1",
                Map.of("title", "Talks", "text", text, "published", "2025-04-11", "sha256", "00")));
        nodes.add(node(
                Label.SENTENCE, "a-1/0", Map.of("index", 0L, "start", 0L, "end", (long) text.length(), "text", text)));
        nodes.add(node(
                Label.CLAIM,
                "k-1",
                Map.of(
                        "relation",
                        "LEADS",
                        "polarity",
                        true,
                        "modality",
                        "asserted",
                        "rule",
                        "taught",
                        "confidence",
                        0.9)));
        List<Relationship> relationships = new ArrayList<>();
        relationships.add(link(
                RelationshipType.LEADS,
                Label.PERSON,
                "p-roe",
                Label.DELEGATION,
                "d-fr",
                Map.of("claims", 1L, "confidence", 0.9)));
        relationships.add(link(
                RelationshipType.REPRESENTS, Label.DELEGATION, "d-fr", Label.COUNTRY, "c-fr", Map.of("claims", 1L)));
        relationships.add(link(
                RelationshipType.ATTENDED, Label.DELEGATION, "d-fr", Label.MEETING, "m-1", Map.of("status", "held")));
        relationships.add(link(RelationshipType.HAS_SENTENCE, Label.ARTICLE, "a-1", Label.SENTENCE, "a-1/0", Map.of()));
        relationships.add(link(
                RelationshipType.MENTIONS,
                Label.SENTENCE,
                "a-1/0",
                Label.PERSON,
                "p-roe",
                Map.of("start", 0L, "end", 8L, "text", "Jane Roe")));
        relationships.add(link(
                RelationshipType.SUPPORTS,
                Label.SENTENCE,
                "a-1/0",
                Label.CLAIM,
                "k-1",
                Map.of("start", 0L, "end", 38L)));
        relationships.add(link(RelationshipType.SUBJECT, Label.CLAIM, "k-1", Label.PERSON, "p-roe", Map.of()));
        relationships.add(link(RelationshipType.OBJECT, Label.CLAIM, "k-1", Label.DELEGATION, "d-fr", Map.of()));
        return new Graph(nodes, relationships);
    }

    /** {@return a graph whose every text and id would do harm if it became part of a statement} */
    public static Graph nasty() {
        List<Node> nodes = new ArrayList<>();
        List<Relationship> relationships = new ArrayList<>();
        for (int i = 0; i < NASTY.size(); i++) {
            String text = NASTY.get(i);
            nodes.add(node(Label.TOPIC, i + text, Map.of("name", text, "aliases", NASTY)));
            relationships.add(
                    link(RelationshipType.DISCUSSED, Label.MEETING, "m", Label.TOPIC, i + text, Map.of("text", text)));
        }
        nodes.add(node(Label.MEETING, "m", Map.of("name", "talks")));
        return new Graph(nodes, relationships);
    }

    /** {@return a graph of every label and every type, the same for the same seed} */
    public static Graph random(long seed, int size) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        Label[] labels = Label.values();
        for (int i = 0; i < size; i++) {
            Label label = labels[1 + i % (labels.length - 1)];
            Map<String, Object> properties = new TreeMap<>();
            properties.put("name", "name " + random.nextInt(20));
            properties.put("number", random.nextLong());
            properties.put("share", random.nextDouble());
            if (random.nextBoolean()) {
                properties.put("flag", random.nextBoolean());
            }
            if (random.nextBoolean()) {
                properties.put("aliases", List.of("b", "a" + random.nextInt(3)));
            }
            nodes.add(node(label, "n" + i, properties));
        }
        List<Relationship> relationships = new ArrayList<>();
        List<RelationshipType> types = RelationshipType.values();
        for (int i = 0; i < 2 * size; i++) {
            Node source = nodes.get(random.nextInt(size));
            Node target = nodes.get(random.nextInt(size));
            relationships.add(new Relationship(
                    types.get(i % types.size()),
                    "r" + i,
                    source.label(),
                    source.id(),
                    target.label(),
                    target.id(),
                    new TreeMap<>(Map.of("claims", random.nextLong(3), "disputed", random.nextBoolean()))));
        }
        return new Graph(nodes, relationships);
    }

    public static Node node(Label label, String id, Map<String, Object> properties) {
        return new Node(label, id, new TreeMap<>(properties));
    }

    public static Relationship link(
            RelationshipType type,
            Label sourceLabel,
            String source,
            Label targetLabel,
            String target,
            Map<String, Object> properties) {
        String id = type + "/" + source + "/" + target;
        return new Relationship(type, id, sourceLabel, source, targetLabel, target, new TreeMap<>(properties));
    }
}
