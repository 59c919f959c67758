package org.dragoman.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each rule is worth: the share of its findings that were right when it was measured, smoothed by what its kind of rule
 * is worth. A table of counts, one line a rule: name, right, found. {@code LEADS/*} counts the findings of the rules of
 * {@code LEADS} in teaching sentences that they were not learned from.
 *
 * <p><b>Source</b>: {@code dragoman evaluate GOLD PATH --calibrate FILE} on the project's own annotated articles,
 * 2026-11. <b>Limits</b>: most rules were found a few times only, so that their kind decides.
 */
public final class Calibration {
    /** The table that comes with the program. */
    public static final String RESOURCE = "/org/dragoman/facts/confidence.tsv";

    private static final String FOLDS = "/*";
    private static final String HEAD = "rule\tright\tfound";

    /** So many findings of its kind weigh as much as those of the rule itself. */
    private static final double KIND_WEIGHT = 4;

    private static final double ALL_WEIGHT = 5;

    /** Teaching sentences are simpler than articles: ten of their findings count as one. */
    private static final double FOLD_WEIGHT = 0.1;

    /** Nothing is certain. */
    private static final double MOST = 0.99;

    private final SortedMap<String, Counts> rules;
    private final Map<String, Share> kinds = new TreeMap<>();
    private final double all;

    /** How many findings were right of how many. */
    public record Counts(int right, int found) {
        public Counts {
            if (right < 0 || right > found) {
                throw new IllegalArgumentException(right + " right of " + found);
            }
        }
    }

    private record Share(double right, double found) {
        Share plus(Counts counts, double weight) {
            return new Share(right + weight * counts.right(), found + weight * counts.found());
        }
    }

    /**
     * @param rules by rule; with {@code /*} at the end, of the kind in teaching sentences
     */
    public Calibration(Map<String, Counts> rules) {
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        Share sum = new Share(0, 0);
        for (Map.Entry<String, Counts> rule : this.rules.entrySet()) {
            double weight = rule.getKey().endsWith(FOLDS) ? FOLD_WEIGHT : 1;
            kinds.put(
                    kind(rule.getKey()),
                    kinds.getOrDefault(kind(rule.getKey()), new Share(0, 0)).plus(rule.getValue(), weight));
            sum = sum.plus(rule.getValue(), weight);
        }
        this.all = sum.found() == 0 ? 0 : sum.right() / sum.found();
    }

    /** {@return the name under which the findings of a relation's rules in teaching sentences are counted} */
    public static String folds(RelationType relation) {
        return relation + FOLDS;
    }

    /**
     * {@return the table that {@link #print} wrote}
     *
     * @throws IllegalArgumentException naming the line that is none of it
     */
    public static Calibration parse(List<String> lines) {
        Map<String, Counts> rules = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.equals(HEAD)) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("not rule, right, found: \"" + line + "\"");
            }
            rules.put(cells[0], new Counts(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        }
        return new Calibration(rules);
    }

    /** {@return the table as text, sorted} */
    public String print() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        rules.forEach((rule, counts) -> lines.add(rule + "\t" + counts.right() + "\t" + counts.found()));
        return String.join("\n", lines) + "\n";
    }

    /**
     * {@return how sure a finding of a rule is}
     *
     * @param own what the rule itself thinks, where nothing of its kind was measured
     */
    public double confidence(String rule, double own) {
        Share kind = kinds.get(kind(rule));
        if (kind == null) {
            return own;
        }
        double usual = (kind.right() + ALL_WEIGHT * all) / (kind.found() + ALL_WEIGHT);
        Counts counts = rules.getOrDefault(rule, new Counts(0, 0));
        double share = (counts.right() + KIND_WEIGHT * usual) / (counts.found() + KIND_WEIGHT);
        return Math.round(Math.min(MOST, share) * 1000) / 1000.0;
    }

    /** {@return the claims, each as sure as its rule} */
    public List<Claim> apply(List<Claim> claims) {
        return claims.stream()
                .map(c -> c.withConfidence(confidence(c.rule(), c.confidence())))
                .toList();
    }

    private static String kind(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }
}
