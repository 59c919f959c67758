package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.PatternMatcher.Match;
import org.dragoman.facts.taught.TaughtExample.Pair;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.TextParser;

/**
 * What a file of sentences would teach, before anything is kept.
 *
 * @param lessons what each of its sentences gives, in order
 * @param broken sentences that what is new in it would read wrongly, or that would no longer be read
 * @param elsewhere sentences of other relations in which what is new finds something: whether rightly, a person says
 */
public record Teaching(RelationType relation, List<Given> lessons, List<Finding> broken, List<Finding> elsewhere) {
    public Teaching {
        lessons = List.copyOf(lessons);
        broken = List.copyOf(broken);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What became of a sentence. */
    public enum Outcome {
        /** It gives patterns of its own. */
        TAUGHT,
        /** What was taught before reads it already. */
        KNOWN,
        /** No pattern could be made of it, or none that spares the counter-examples. */
        LOST,
        /** A counter-example in which nothing is found. */
        SPARED,
        /** A counter-example in which something is still found. */
        BROKEN
    }

    /**
     * What a sentence gives.
     *
     * @param example whether it says the relation; otherwise a counter-example
     * @param patterns as one reads them, with their conditions
     * @param why for a lost sentence, what stands against its pattern
     */
    public record Given(
            String where, String text, boolean example, Outcome outcome, List<String> patterns, String why) {
        public Given {
            patterns = List.copyOf(patterns);
        }
    }

    /** A sentence and the pattern that reads it. */
    public record Finding(String where, String text, String rule) {}

    /** {@return whether nothing stands against keeping the sentences} */
    public boolean isSound() {
        return broken.isEmpty() && lessons.stream().noneMatch(g -> g.outcome() == Outcome.BROKEN);
    }

    /** {@return what a file would teach beside what is taught already} */
    public static Teaching of(TaughtRelations known, RelationFile file, TextParser parser, IssueLog issues) {
        return new Trial(known, file, parser, issues).run();
    }

    private static final class Trial {
        private final RelationFile file;
        private final List<TaughtExample> others = new ArrayList<>();
        private final List<TaughtExample> before = new ArrayList<>();
        private final List<TaughtExample> own;
        private final List<TaughtExample> all;
        private final List<PathPattern> known;
        private final List<PathPattern> learned;
        private final PatternCompiler compiler;

        Trial(TaughtRelations taught, RelationFile file, TextParser parser, IssueLog issues) {
            this.file = file;
            this.own = new TaughtRelations(List.of(file)).examples(parser, issues);
            for (TaughtExample example : taught.examples(parser, issues)) {
                boolean same = example.taught().relation() == file.relation();
                (same ? before : others).add(example);
            }
            this.all = new ArrayList<>(before);
            all.addAll(own);
            this.known = new PatternCompiler(taught.lessons(), new IssueLog())
                    .compile(before)
                    .patterns();
            this.compiler = new PatternCompiler(taught.with(List.of(file)).lessons(), new IssueLog());
            this.learned = compiler.compile(all).patterns();
        }

        Teaching run() {
            Set<String> old = known.stream().map(PathPattern::print).collect(Collectors.toCollection(HashSet::new));
            List<PathPattern> fresh =
                    learned.stream().filter(p -> !old.contains(p.print())).toList();
            return new Teaching(
                    file.relation(), own.stream().map(this::given).toList(), broken(fresh), found(fresh, others));
        }

        private Given given(TaughtExample example) {
            TaughtSentence taught = example.taught();
            if (!example.taught().example()) {
                List<String> firing = found(learned, List.of(example)).stream()
                        .map(Finding::rule)
                        .toList();
                return new Given(
                        taught.where(),
                        taught.text(),
                        false,
                        firing.isEmpty() ? Outcome.SPARED : Outcome.BROKEN,
                        firing,
                        "");
            }
            List<String> patterns = learned.stream()
                    .filter(p -> p.taughtBy().contains(taught.where()))
                    .map(Trial::readable)
                    .distinct()
                    .toList();
            List<Pair> missed = example.pairs().stream()
                    .filter(pair -> !isFound(pair, example, learned))
                    .toList();
            boolean knownBefore =
                    !known.isEmpty() && example.pairs().stream().allMatch(pair -> isFound(pair, example, known));
            Outcome outcome = !missed.isEmpty() ? Outcome.LOST : knownBefore ? Outcome.KNOWN : Outcome.TAUGHT;
            return new Given(
                    taught.where(),
                    taught.text(),
                    true,
                    outcome,
                    patterns,
                    missed.isEmpty() ? "" : why(missed.get(0), example));
        }

        private String why(Pair pair, TaughtExample example) {
            return PatternCompiler.pattern(example, pair)
                    .map(pattern -> {
                        List<Finding> against = found(List.of(pattern), all);
                        return against.isEmpty()
                                ? "its pattern " + pattern.path() + " does not read it again"
                                : "its pattern " + pattern.path() + " would also read "
                                        + against.get(0).where() + " \""
                                        + against.get(0).text()
                                        + "\", and no word beside it tells the two apart";
                    })
                    .orElse("no way leads from one end to the other in the tree that the parser makes of it;"
                            + " say it more simply");
        }

        /** What was right before and is wrong now: a counter-example read, an example no longer read. */
        private List<Finding> broken(List<PathPattern> fresh) {
            List<Finding> broken = new ArrayList<>(found(fresh, before));
            for (TaughtExample example : before) {
                if (example.taught().example()) {
                    for (Pair pair : example.pairs()) {
                        if (isFound(pair, example, known) && !isFound(pair, example, learned)) {
                            broken.add(new Finding(
                                    example.taught().where(), example.taught().text(), "no longer read"));
                        }
                    }
                }
            }
            return broken;
        }

        private static boolean isFound(Pair pair, TaughtExample example, List<PathPattern> patterns) {
            return patterns.stream()
                    .flatMap(p -> PatternCompiler.findings(p, example).stream())
                    .anyMatch(match -> PatternCompiler.says(match, pair, example));
        }

        /** {@return the sentences in which a pattern finds a fact that they do not say} */
        private static List<Finding> found(List<PathPattern> patterns, List<TaughtExample> examples) {
            List<Finding> found = new ArrayList<>();
            for (TaughtExample example : examples) {
                for (PathPattern pattern : patterns) {
                    boolean wrong = PatternCompiler.findings(pattern, example).stream()
                            .anyMatch((Match match) -> isWrong(match, example));
                    if (wrong) {
                        found.add(new Finding(
                                example.taught().where(), example.taught().text(), pattern.rule()));
                    }
                }
            }
            return found;
        }

        private static boolean isWrong(Match match, TaughtExample example) {
            boolean same = match.pattern().relation() == example.taught().relation();
            return same
                    ? PatternCompiler.isWrong(match, example)
                    : ModalityReader.read(example.graph(), match.path())
                            .claimed(match.pattern().negated())
                            .isFact();
        }

        private static String readable(PathPattern pattern) {
            return pattern.path()
                    + (pattern.conditions().isEmpty()
                            ? ""
                            : pattern.conditions().stream()
                                    .map(Condition::toString)
                                    .collect(Collectors.joining(", ", "  where ", "")));
        }
    }
}
