package org.dragoman.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts layer as text that people review: things by kind with why they are one, facts by type, each with the sentences
 * that say it, then what is said but is no fact, and what contradicts what. Things go by their names; those that share one are told
 * apart by the beginnings of their ids.
 */
public final class ReadableGraph {
    private static final Set<String> COUNTED = Set.of("claims", "sources", "origins");
    private static final Set<String> LEFT_OUT =
            Set.of("name", "aliases", "mergeReasons", "refusedMerges", "statusLine", "title", "confidence");

    private static final Set<RelationshipType> OF_CLAIMS =
            Set.of(RelationshipType.SUBJECT, RelationshipType.OBJECT, RelationshipType.ATTRIBUTED_TO);

    private final Graph graph;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Relationship> bySource = new HashMap<>();
    private final Map<String, List<Node>> claims = new TreeMap<>();
    private final Map<String, Node> sentences = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ReadableGraph(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(n -> nodes.put(n.label() + n.id(), n));
        Map<String, List<Node>> byName = graph.nodes().stream()
                .filter(ReadableGraph::isThing)
                .collect(Collectors.groupingBy(n -> n.label() + value(n, "name")));
        byName.values()
                .forEach(same -> same.forEach(n -> names.put(
                        n.label() + n.id(),
                        same.size() == 1 ? value(n, "name") : value(n, "name") + " #" + n.id().substring(0, 6))));
        for (Relationship link : graph.relationships()) {
            if (OF_CLAIMS.contains(link.type())) {
                bySource.put(link.type() + link.source(), link);
            } else if (link.type() == RelationshipType.SUPPORTS) {
                sentences.put(link.target(), node(link.sourceLabel(), link.source()));
            }
        }
        for (Node claim : nodes(Label.CLAIM)) {
            claims.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
        }
    }

    /** {@return the text; equal for graphs whose facts, sentences and reasons are equal} */
    public static String print(Graph graph) {
        ReadableGraph readable = new ReadableGraph(graph);
        readable.things();
        readable.facts();
        readable.noFacts();
        readable.conflicts();
        readable.duplicates();
        return readable.text.toString();
    }

    private static boolean isThing(Node node) {
        return node.label().compareTo(Label.ARTICLE) < 0;
    }

    private void things() {
        for (Label label : Label.values()) {
            List<String> blocks = nodes(label).stream()
                    .filter(ReadableGraph::isThing)
                    .map(this::thing)
                    .toList();
            section(label.text(), blocks);
        }
    }

    private String thing(Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(name(node.label(), node.id()) + rest(node.properties()));
        List<String> others = strings(node, "aliases").stream()
                .filter(a -> !a.equals(value(node, "name")))
                .toList();
        if (!others.isEmpty()) {
            lines.add("    also " + String.join("; ", others));
        }
        strings(node, "statusLine").forEach(s -> lines.add("    status " + flat(s)));
        strings(node, "mergeReasons").forEach(s -> lines.add("    same " + flat(s)));
        return String.join("\n", lines);
    }

    private void facts() {
        graph.relationships().stream()
                .map(Relationship::type)
                .filter(RelationshipType::isFact)
                .distinct()
                .sorted()
                .forEach(type -> section(
                        type.name(), links(type).stream().map(this::fact).toList()));
    }

    private String fact(Relationship link) {
        List<String> lines = new ArrayList<>();
        String counts = COUNTED.stream()
                .sorted()
                .filter(c -> !link.properties().getOrDefault(c, 1L).equals(1L))
                .map(c -> c + " " + link.properties().get(c))
                .collect(Collectors.joining(", "));
        lines.add(name(link.sourceLabel(), link.source()) + " → " + name(link.targetLabel(), link.target())
                + rest(link.properties()) + (counts.isEmpty() ? "" : "  (" + counts + ")"));
        String key = link.type() + link.source() + " " + link.target();
        claims.getOrDefault(key, List.of()).stream()
                .filter(ReadableGraph::isFact)
                .map(this::claim)
                .sorted()
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String claim(Node claim) {
        Node sentence = sentences.get(claim.id());
        Relationship speaker = bySource.get(RelationshipType.ATTRIBUTED_TO + claim.id());
        return "    " + (sentence == null ? "NO SENTENCE" : "[" + sentence.id() + "] " + flat(value(sentence, "text")))
                + " — " + value(claim, "rule")
                + (value(claim, "modality").equals("asserted") ? "" : ", " + value(claim, "modality"))
                + (speaker == null ? "" : ", says " + name(speaker.targetLabel(), speaker.target()));
    }

    private void noFacts() {
        section(
                "no facts",
                nodes(Label.CLAIM).stream()
                        .filter(c -> !isFact(c))
                        .map(c -> value(c, "relation") + " " + end(RelationshipType.SUBJECT, c) + " → "
                                + end(RelationshipType.OBJECT, c) + "\n" + claim(c))
                        .toList());
    }

    private String end(RelationshipType type, Node claim) {
        Relationship link = bySource.get(type + claim.id());
        return link == null ? "?" : name(link.targetLabel(), link.target());
    }

    private void conflicts() {
        section(
                "contested",
                links(RelationshipType.CONFLICTS_WITH).stream()
                        .map(l -> value(l.properties(), "reason") + "\n"
                                + List.of(l.source(), l.target()).stream()
                                        .map(id -> claim(node(Label.CLAIM, id)))
                                        .sorted()
                                        .collect(Collectors.joining("\n")))
                        .toList());
    }

    private void duplicates() {
        section(
                "near-duplicates",
                links(RelationshipType.DUPLICATES).stream()
                        .map(l -> l.source() + " repeats " + l.target())
                        .toList());
    }

    private static boolean isFact(Node claim) {
        return !Set.of("denied", "hypothetical").contains(value(claim, "modality"));
    }

    private String key(Node claim) {
        Relationship subject = bySource.get(RelationshipType.SUBJECT + claim.id());
        Relationship object = bySource.get(RelationshipType.OBJECT + claim.id());
        return value(claim, "relation") + (subject == null ? "" : subject.target()) + " "
                + (object == null ? "" : object.target());
    }

    private void section(String title, List<String> blocks) {
        if (!blocks.isEmpty()) {
            text.append("## ").append(title).append('\n');
            new TreeSet<>(blocks).forEach(b -> text.append(b).append('\n'));
            text.append('\n');
        }
    }

    private List<Node> nodes(Label label) {
        return graph.nodes().stream().filter(n -> n.label() == label).toList();
    }

    private List<Relationship> links(RelationshipType type) {
        return graph.relationships().stream().filter(r -> r.type() == type).toList();
    }

    private Node node(Label label, String id) {
        Node node = nodes.get(label + id);
        if (node == null) {
            throw new IllegalStateException("no " + label + " " + id);
        }
        return node;
    }

    private String name(Label label, String id) {
        return label == Label.STATEMENT
                ? "“" + flat(value(node(label, id), "text")) + "”"
                : names.getOrDefault(label + id, id);
    }

    private static String rest(Map<String, Object> properties) {
        Function<Map.Entry<String, Object>, String> print = e -> e.getKey() + " " + e.getValue();
        String all = properties.entrySet().stream()
                .filter(e -> !LEFT_OUT.contains(e.getKey()) && !COUNTED.contains(e.getKey()))
                .filter(e -> !e.getKey().endsWith("Reported") && !Boolean.FALSE.equals(e.getValue()))
                .map(print)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " {" + all + "}";
    }

    private static List<String> strings(Node node, String property) {
        return node.properties().get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String value(Node node, String property) {
        return value(node.properties(), property);
    }

    private static String value(Map<String, Object> properties, String property) {
        return String.valueOf(properties.getOrDefault(property, ""));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
