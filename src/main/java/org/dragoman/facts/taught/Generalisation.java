package org.dragoman.facts.taught;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.PatternMatcher.Match;
import org.dragoman.facts.taught.TaughtExample.Pair;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.TextParser;

/**
 * What the taught sentences teach beyond themselves: each fifth of them is read with what the other four fifths teach. Low
 * recall tells that a relation's sentences have nothing in common yet; low precision, that counter-examples stand alone.
 * Which fifth a sentence belongs to follows from its words, so that sentences added elsewhere do not move it.
 *
 * @param relations in the order of {@link RelationType}
 */
public record Generalisation(SortedMap<RelationType, Figures> relations) {
    /** What a relation should reach. Source: the goals of this project, 2026-11. */
    public static final double WANTED_RECALL = 0.80;

    public static final double WANTED_PRECISION = 0.95;

    private static final int FOLDS = 5;

    public Generalisation {
        relations = Collections.unmodifiableSortedMap(new TreeMap<>(relations));
    }

    /**
     * The figures of one relation.
     *
     * @param facts how many the kept-back examples say
     * @param found how many of these were found
     * @param wrong findings that the kept-back sentences do not say
     * @param missed sentences with a fact that was not found, as file:line and text
     * @param mistaken sentences with a wrong finding, with the rule at fault
     */
    public record Figures(int facts, int found, int wrong, List<String> missed, List<String> mistaken) {
        public Figures {
            missed = List.copyOf(missed);
            mistaken = List.copyOf(mistaken);
        }

        public double recall() {
            return facts == 0 ? 0 : (double) found / facts;
        }

        public double precision() {
            return found + wrong == 0 ? 0 : (double) found / (found + wrong);
        }

        /** {@return whether the sentences still teach little beyond themselves} */
        public boolean memorises() {
            return recall() < WANTED_RECALL;
        }

        /** {@return whether what they teach reads too much into sentences never seen} */
        public boolean overreaches() {
            return precision() < WANTED_PRECISION;
        }
    }

    /** {@return the figures of all relations together} */
    public Figures all() {
        int facts = 0;
        int found = 0;
        int wrong = 0;
        List<String> missed = new ArrayList<>();
        List<String> mistaken = new ArrayList<>();
        for (Figures figures : relations.values()) {
            facts += figures.facts();
            found += figures.found();
            wrong += figures.wrong();
            missed.addAll(figures.missed());
            mistaken.addAll(figures.mistaken());
        }
        return new Figures(facts, found, wrong, missed, mistaken);
    }

    /** {@return the figures of these sentences; the same ones always} */
    public static Generalisation measure(TaughtRelations relations, TextParser parser, IssueLog issues) {
        Map<RelationType, List<TaughtExample>> byRelation = new TreeMap<>();
        for (TaughtExample example : relations.examples(parser, issues)) {
            byRelation
                    .computeIfAbsent(example.taught().relation(), r -> new ArrayList<>())
                    .add(example);
        }
        PatternCompiler compiler = new PatternCompiler(relations.lessons(), new IssueLog());
        SortedMap<RelationType, Figures> figures = new TreeMap<>();
        byRelation.forEach((relation, examples) -> figures.put(relation, measure(examples, compiler)));
        return new Generalisation(figures);
    }

    private static Figures measure(List<TaughtExample> examples, PatternCompiler compiler) {
        Tally tally = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaughtExample> taught = new ArrayList<>();
            List<TaughtExample> kept = new ArrayList<>();
            for (TaughtExample example : examples) {
                (fold(example) == fold ? kept : taught).add(example);
            }
            List<PathPattern> patterns = compiler.compile(taught).patterns();
            kept.forEach(example -> tally.read(example, patterns));
        }
        return new Figures(tally.facts, tally.found, tally.wrong, tally.missed, tally.mistaken);
    }

    private static int fold(TaughtExample example) {
        CRC32 sum = new CRC32();
        sum.update(example.taught().text().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private static final class Tally {
        private int facts;
        private int found;
        private int wrong;
        private final List<String> missed = new ArrayList<>();
        private final List<String> mistaken = new ArrayList<>();

        void read(TaughtExample example, List<PathPattern> patterns) {
            String shown = example.taught().where() + " " + example.taught().text();
            if (example.taught().example()) {
                for (Pair pair : example.pairs()) {
                    facts++;
                    if (patterns.stream().anyMatch(pattern -> finds(pattern, pair, example))) {
                        found++;
                    } else {
                        missed.add(shown);
                    }
                }
            }
            Set<List<Integer>> ends = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            for (PathPattern pattern : patterns) {
                for (Match match : PatternCompiler.findings(pattern, example)) {
                    List<Integer> nodes = match.path().nodes();
                    boolean once = PatternCompiler.isWrong(match, example)
                            && ends.add(List.of(nodes.get(0), nodes.get(nodes.size() - 1)));
                    if (once) {
                        wrong++;
                        mistaken.add(shown + " [" + pattern.rule() + "]");
                    }
                }
            }
        }

        private static boolean finds(PathPattern pattern, Pair pair, TaughtExample example) {
            return PatternCompiler.findings(pattern, example).stream()
                    .anyMatch(match -> PatternCompiler.says(match, pair, example));
        }
    }
}
