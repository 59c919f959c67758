package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The comparison of predictions with gold.
 *
 * @param relations by relation
 * @param types by kind of entity
 * @param rules by rule; gold knows no rules, so that only precision has a meaning
 * @param reliability what the confidences are worth
 * @param missing gold articles without a prediction
 * @param errors what was missed and what was wrong, one line each
 */
public record Evaluation(
        SortedMap<String, Score> relations,
        SortedMap<String, Score> types,
        SortedMap<String, Score> rules,
        List<Reliability> reliability,
        List<String> missing,
        List<String> errors) {
    public Evaluation {
        relations = Collections.unmodifiableSortedMap(new TreeMap<>(relations));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        reliability = List.copyOf(reliability);
        missing = List.copyOf(missing);
        errors = List.copyOf(errors);
    }

    /** {@return all relations together} */
    public Score facts() {
        return relations.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** {@return all kinds of entity together} */
    public Score entities() {
        return types.values().stream().reduce(Score.NONE, Score::plus);
    }

    /**
     * Compares article by article.
     *
     * @param gold articles in the public form, by id
     * @param predictions the same
     */
    public static Evaluation of(Map<String, JsonNode> gold, Map<String, JsonNode> predictions) {
        Tally tally = new Tally();
        new TreeMap<>(gold).forEach((id, article) -> {
            JsonNode prediction = predictions.get(id);
            if (prediction == null) {
                tally.missing.add(id);
            }
            Marked marked = Marked.parse(article);
            tally.add(id, marked, prediction == null ? new Marked(id, Map.of(), List.of()) : Marked.parse(prediction));
        });
        int facts = tally.relations.values().stream().mapToInt(Score::gold).sum();
        return new Evaluation(
                tally.relations,
                tally.types,
                tally.rules,
                Reliability.of(tally.judged, facts),
                tally.missing,
                tally.errors);
    }

    private static final class Tally {
        private final SortedMap<String, Score> relations = new TreeMap<>();
        private final SortedMap<String, Score> types = new TreeMap<>();
        private final SortedMap<String, Score> rules = new TreeMap<>();
        private final List<Reliability.Judged> judged = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        void add(String article, Marked gold, Marked predicted) {
            Likeness likeness = new Likeness(gold, predicted);
            facts(article, gold, predicted, likeness);
            entities(gold, predicted, likeness);
        }

        private void facts(String article, Marked gold, Marked predicted, Likeness likeness) {
            List<Marked.Fact> required =
                    gold.facts().stream().filter(f -> !f.optional()).toList();
            List<Marked.Fact> optional =
                    gold.facts().stream().filter(Marked.Fact::optional).toList();
            Set<Marked.Fact> matched = new HashSet<>();
            Set<Integer> used = new HashSet<>();
            Set<Integer> uncounted = new HashSet<>();
            for (List<Marked.Fact> part : List.of(required, optional)) {
                for (Marked.Fact fact : part) {
                    for (int i = 0; i < predicted.facts().size(); i++) {
                        if (!used.contains(i) && same(fact, predicted.facts().get(i), gold, predicted, likeness)) {
                            used.add(i);
                            matched.add(fact);
                            if (fact.optional()) {
                                uncounted.add(i);
                            }
                            break;
                        }
                    }
                }
            }
            for (Marked.Fact fact : required) {
                boolean found = matched.contains(fact);
                relations.merge(fact.relation(), new Score(found ? 1 : 0, 0, 1), Score::plus);
                if (!found) {
                    errors.add(line(article, "missed", fact, gold));
                }
            }
            for (int i = 0; i < predicted.facts().size(); i++) {
                Marked.Fact fact = predicted.facts().get(i);
                boolean right = used.contains(i);
                boolean repeat = !right && matched.stream().anyMatch(g -> same(g, fact, gold, predicted, likeness));
                if (repeat || uncounted.contains(i)) {
                    continue;
                }
                relations.merge(fact.relation(), new Score(0, 1, 0), Score::plus);
                rules.merge(fact.rule(), new Score(right ? 1 : 0, 1, 0), Score::plus);
                judged.add(new Reliability.Judged(fact.confidence(), right));
                if (!right) {
                    errors.add(line(article, "wrong", fact, predicted));
                }
            }
        }

        private void entities(Marked gold, Marked predicted, Likeness likeness) {
            Set<String> needed = new HashSet<>();
            for (Marked.Fact fact : gold.facts()) {
                if (!fact.optional()) {
                    needed.add(fact.subject());
                    if (fact.object() != null) {
                        needed.add(fact.object());
                    }
                }
            }
            Set<String> taken = new HashSet<>();
            Set<String> uncounted = new HashSet<>();
            List<Marked.Thing> ordered = gold.things().values().stream()
                    .sorted((a, b) -> Boolean.compare(!needed.contains(a.id()), !needed.contains(b.id())))
                    .toList();
            for (Marked.Thing g : ordered) {
                boolean counts = needed.contains(g.id()) && !g.optional();
                boolean found = false;
                for (Marked.Thing p : predicted.ofType(g.type())) {
                    if (!taken.contains(p.id()) && likeness.same(g, p)) {
                        taken.add(p.id());
                        found = true;
                        if (!counts) {
                            uncounted.add(p.id());
                        }
                        break;
                    }
                }
                if (counts) {
                    types.merge(g.type(), new Score(found ? 1 : 0, 0, 1), Score::plus);
                }
            }
            for (Marked.Thing p : predicted.things().values()) {
                if (!uncounted.contains(p.id())) {
                    types.merge(p.type(), new Score(0, 1, 0), Score::plus);
                }
            }
        }

        private static boolean same(Marked.Fact g, Marked.Fact p, Marked gold, Marked predicted, Likeness likeness) {
            if (!g.relation().equals(p.relation())) {
                return false;
            }
            boolean subjects = gold.find(g.subject())
                    .flatMap(a -> predicted.find(p.subject()).map(b -> likeness.same(a, b)))
                    .orElse(false);
            if (!subjects) {
                return false;
            }
            if (g.quote() != null || p.quote() != null) {
                return g.quote() != null && p.quote() != null && Words.sameQuote(g.quote(), p.quote());
            }
            return gold.find(g.object())
                    .flatMap(a -> predicted.find(p.object()).map(b -> likeness.same(a, b)))
                    .orElse(false);
        }

        private static String line(String article, String what, Marked.Fact fact, Marked in) {
            String subject = in.find(fact.subject()).map(t -> t.names().get(0)).orElse("?");
            String object = fact.quote() != null
                    ? "“" + fact.quote() + "”"
                    : in.find(fact.object()).map(t -> t.names().get(0)).orElse("?");
            return article + "  " + what + "  " + subject + " " + fact.relation() + " " + object
                    + (fact.rule().isEmpty() ? "" : "  [" + fact.rule() + "]") + "  ‹" + fact.evidence() + "›";
        }
    }
}
