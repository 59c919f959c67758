package org.dragoman.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/** Goes from facts to claims, their sentences and articles. What in a broken graph leads nowhere is left out. */
final class FindingReader {
    private static final List<String> FACTUAL = List.of("asserted", "planned", "ongoing");

    private static final Comparator<Report> BY_PUBLICATION = Comparator.<Report, String>comparing(
                    r -> r.published().orElse(""))
            .thenComparing(r -> r.article().id())
            .thenComparing(r -> r.claim().properties().get("start") instanceof Long start ? start : 0L)
            .thenComparing(r -> r.claim().id());

    private final Graph graph;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Node> subjects = new HashMap<>();
    private final Map<String, Node> objects = new HashMap<>();
    private final Map<String, Node> speakers = new HashMap<>();
    private final Map<String, Node> sentences = new HashMap<>();
    private final Map<String, Node> articles = new HashMap<>();

    /** What claims about the same have in common. */
    private record Key(boolean factual, RelationshipType relation, String subject, String object)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::relation)
                .thenComparing(Key::subject)
                .thenComparing(Key::object)
                .thenComparing(Key::factual);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    FindingReader(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(n -> nodes.put(key(n.label(), n.id()), n));
        Map<RelationshipType, Map<String, Node>> ofClaims = Map.of(
                RelationshipType.SUBJECT, subjects,
                RelationshipType.OBJECT, objects,
                RelationshipType.ATTRIBUTED_TO, speakers);
        Map<RelationshipType, Map<String, Node>> aboveClaims =
                Map.of(RelationshipType.SUPPORTS, sentences, RelationshipType.HAS_SENTENCE, articles);
        for (Relationship link : graph.relationships()) {
            Map<String, Node> ends = ofClaims.get(link.type());
            Map<String, Node> starts = aboveClaims.get(link.type());
            if (ends != null) {
                put(ends, link.source(), link.targetLabel(), link.target());
            } else if (starts != null) {
                put(starts, link.target(), link.sourceLabel(), link.source());
            }
        }
    }

    List<Finding> read() {
        Map<Key, List<Report>> reports = new TreeMap<>();
        for (Node claim : graph.nodes()) {
            if (claim.label() == Label.CLAIM) {
                findKey(claim).ifPresent(key -> findReport(claim)
                        .ifPresent(r -> reports.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(r)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Relationship fact : graph.relationships()) {
            Node subject = nodes.get(key(fact.sourceLabel(), fact.source()));
            Node object = nodes.get(key(fact.targetLabel(), fact.target()));
            if (fact.type().isFact() && subject != null && object != null) {
                Key key = new Key(true, fact.type(), key(subject), key(object));
                findings.add(new Finding(
                        fact.type(), subject, object, Optional.of(fact), sorted(reports.getOrDefault(key, List.of()))));
            }
        }
        reports.forEach((key, some) -> {
            Node subject = nodes.get(key.subject());
            Node object = nodes.get(key.object());
            if (!key.factual() && subject != null && object != null) {
                findings.add(new Finding(key.relation(), subject, object, Optional.empty(), sorted(some)));
            }
        });
        return findings;
    }

    private Optional<Key> findKey(Node claim) {
        Node subject = subjects.get(claim.id());
        Node object = objects.get(claim.id());
        Optional<RelationshipType> relation = Report.property(claim, "relation")
                .filter(RelationshipType::isName)
                .map(RelationshipType::valueOf);
        if (subject == null || object == null) {
            return Optional.empty();
        }
        boolean factual =
                Report.property(claim, "modality").map(FACTUAL::contains).orElse(true);
        return relation.map(r -> new Key(factual, r, key(subject), key(object)));
    }

    private Optional<Report> findReport(Node claim) {
        Node sentence = sentences.get(claim.id());
        Node article = sentence == null ? null : articles.get(sentence.id());
        if (sentence == null || article == null) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                claim,
                Report.property(sentence, "text").orElse(""),
                article,
                Optional.ofNullable(speakers.get(claim.id())).map(Findings::name)));
    }

    private void put(Map<String, Node> ends, String from, Label label, String id) {
        Node node = nodes.get(key(label, id));
        if (node != null) {
            ends.put(from, node);
        }
    }

    private static List<Report> sorted(List<Report> reports) {
        return reports.stream().sorted(BY_PUBLICATION).toList();
    }

    private static String key(Node node) {
        return key(node.label(), node.id());
    }

    private static String key(Label label, String id) {
        return label + " " + id;
    }
}
