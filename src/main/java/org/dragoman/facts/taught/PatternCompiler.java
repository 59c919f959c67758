package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.PatternMatcher.Match;
import org.dragoman.facts.taught.TaughtExample.Pair;
import org.dragoman.facts.taught.TaughtSentenceReader.Lesson;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;

/** Makes patterns of taught sentences. A pure function; the order of the sentences does not matter. */
final class PatternCompiler {
    /** Each round sets aside some wrong findings; what is still wrong after as many is beyond narrowing. */
    private static final int MAX_CONDITIONS = 6;

    /** A wording that is wrong for one in so many of its right findings says too little without what stands beside it. */
    private static final int OFTEN_WRONG = 4;

    private static final Set<String> LIGHT = Set.of(
            "take",
            "play",
            "put",
            "give",
            "have",
            "make",
            "hold",
            "come",
            "go",
            "provide",
            "provided",
            "open",
            "set",
            "be",
            "get",
            "keep",
            "bring",
            "do",
            "serve",
            "act",
            "pave",
            "lay",
            "show",
            "carry",
            "place",
            "call");

    private final Map<RelationType, Lesson> lessons;
    private final IssueLog issues;

    PatternCompiler(Map<RelationType, Lesson> lessons, IssueLog issues) {
        this.lessons = new TreeMap<>(lessons);
        this.issues = issues;
    }

    /** {@return whether a word says little without what completes it} */
    static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    PatternSet compile(List<TaughtExample> examples) {
        Map<RelationType, List<TaughtExample>> byRelation = new TreeMap<>();
        for (TaughtExample example : examples) {
            byRelation
                    .computeIfAbsent(example.taught().relation(), r -> new ArrayList<>())
                    .add(example);
        }
        List<PathPattern> patterns = new ArrayList<>();
        byRelation.forEach((relation, taught) -> patterns.addAll(patterns(taught, lesson(relation))));
        return new PatternSet(patterns);
    }

    private Lesson lesson(RelationType relation) {
        return lessons.getOrDefault(relation, new Lesson(List.of(), Alike.NONE, Alike.NONE));
    }

    private List<PathPattern> patterns(List<TaughtExample> examples, Lesson lesson) {
        Map<String, PathPattern> candidates = new TreeMap<>();
        for (TaughtExample example : examples) {
            if (example.taught().example()) {
                for (Pair pair : example.pairs()) {
                    Optional<PathPattern> pattern = pattern(example, pair);
                    if (pattern.isEmpty()) {
                        issues.add(new NothingLearned(
                                example.taught().where(), example.taught().text()));
                    }
                    pattern.ifPresent(p -> candidates.merge(p.path() + p.negated(), p, PatternCompiler::merge));
                }
            }
        }
        return narrowed(candidates.values(), examples, lesson);
    }

    /** {@return a pattern for all words alike where that goes, else for the taught words} */
    private static List<PathPattern> narrowed(
            Collection<PathPattern> candidates, List<TaughtExample> examples, Lesson lesson) {
        Map<String, PathPattern> wide = new TreeMap<>();
        candidates.forEach(c -> {
            PathPattern wider = widen(c, lesson);
            wide.merge(wider.path() + wider.negated(), wider, PatternCompiler::merge);
        });
        Map<String, List<PathPattern>> kept = new TreeMap<>();
        wide.forEach((path, pattern) -> kept.put(path, narrow(pattern, examples, lesson)));
        List<PathPattern> patterns = new ArrayList<>();
        kept.values().forEach(patterns::addAll);
        for (PathPattern candidate : candidates) {
            PathPattern wider = widen(candidate, lesson);
            if (kept.getOrDefault(wider.path() + wider.negated(), List.of()).isEmpty()) {
                patterns.addAll(narrow(candidate, examples, lesson));
            }
        }
        return patterns;
    }

    /** {@return a pattern for each wording that a path with an open verb needs ("put … under sanctions", "put … on the list"), else one} */
    private static List<PathPattern> narrow(PathPattern candidate, List<TaughtExample> examples, Lesson lesson) {
        Around around = Around.of(candidate, examples);
        if (around.wrong().size() * OFTEN_WRONG >= around.right().size()) {
            List<Condition> wordings = around.wordings(lesson.alike());
            if (!wordings.isEmpty()) {
                return wordings.stream()
                        .map(w -> with(candidate, List.of(w), around.count(w)))
                        .toList();
            }
        }
        return narrow(candidate, examples).stream().toList();
    }

    /** What stands beside the right and the wrong findings of a pattern. */
    private record Around(List<Set<Condition>> right, List<Set<Condition>> wrong) {
        static Around of(PathPattern pattern, List<TaughtExample> examples) {
            List<Set<Condition>> right = new ArrayList<>();
            List<Set<Condition>> wrong = new ArrayList<>();
            for (TaughtExample example : examples) {
                for (Match match : findings(pattern, example)) {
                    Set<Condition> around = Condition.around(example.graph(), match.path());
                    if (isRight(match, example)) {
                        right.add(around);
                    } else if (isWrong(match, example)) {
                        wrong.add(around);
                    }
                }
            }
            return new Around(right, wrong);
        }

        int count(Condition wording) {
            return (int) right.stream().filter(wording::holds).count();
        }

        /** {@return the fewest words beside the path that every right finding has one of and no wrong one has; or none} */
        List<Condition> wordings(Alike alike) {
            List<Condition> chosen = new ArrayList<>();
            List<Set<Condition>> open = new ArrayList<>(right);
            while (!wrong.isEmpty() && !open.isEmpty()) {
                Optional<Condition> best = open.stream()
                        .flatMap(Set::stream)
                        .map(c -> c.widened(alike))
                        .filter(Condition::belongsToWording)
                        .distinct()
                        .filter(c -> wrong.stream().noneMatch(c::holds))
                        .min(Comparator.comparingLong((Condition c) ->
                                        -open.stream().filter(c::holds).count())
                                .thenComparing(Comparator.naturalOrder()));
                if (best.isEmpty()) {
                    return List.of();
                }
                chosen.add(best.get());
                open.removeIf(best.get()::holds);
            }
            return chosen;
        }
    }

    private static PathPattern widen(PathPattern p, Lesson lesson) {
        Alike alike = p.startsAtSubject() && p.endsAtObject() ? lesson.alike() : lesson.implied();
        return new PathPattern(
                p.relation(),
                p.words().stream().map(w -> alike.word(w.words().get(0))).toList(),
                p.steps().stream().map(s -> alike.step(s.words().get(0))).toList(),
                p.negated(),
                p.subjects(),
                p.objects(),
                p.conditions(),
                p.right(),
                p.taughtBy());
    }

    private static PathPattern merge(PathPattern one, PathPattern other) {
        Set<MentionType> subjects = EnumSet.copyOf(one.subjects());
        subjects.addAll(other.subjects());
        Set<MentionType> objects = EnumSet.copyOf(one.objects());
        objects.addAll(other.objects());
        List<String> taughtBy = new ArrayList<>(one.taughtBy());
        taughtBy.addAll(other.taughtBy());
        return new PathPattern(
                one.relation(),
                one.words(),
                one.steps(),
                one.negated(),
                subjects,
                objects,
                one.conditions(),
                one.right() + other.right(),
                taughtBy);
    }

    /** {@return the way that a sentence shows from one end of a fact to the other, with nothing yet said of what may stand beside it} */
    static Optional<PathPattern> pattern(TaughtExample example, Pair pair) {
        Optional<Path> path = path(example, pair);
        if (path.isEmpty() || path.get().steps().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> nodes = path.get().nodes();
        List<OneOf> words = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean subject = i == 0 && pair.subject() != null;
            boolean object = i == nodes.size() - 1 && pair.object() != null;
            words.add(OneOf.only(
                    subject
                            ? PathPattern.SUBJECT
                            : object ? PathPattern.OBJECT : example.graph().lemma(nodes.get(i))));
        }
        RelationType relation = example.taught().relation();
        boolean worded = words.size() > (pair.subject() == null || pair.object() == null ? 1 : 2);
        Set<MentionType> subjects = worded || pair.subject() == null
                ? example.taught().kinds().subjects()
                : Collections.singleton(pair.subject().type());
        Set<MentionType> objects = worded || pair.object() == null
                ? example.taught().kinds().objects()
                : Collections.singleton(pair.object().type());
        return Optional.of(new PathPattern(
                relation,
                words,
                path.get().steps().stream().map(s -> OneOf.only(s.label())).toList(),
                ModalityReader.read(example.graph(), path.get()).negated(),
                subjects,
                objects,
                List.of(),
                1,
                List.of(example.taught().where())));
    }

    private static Optional<Path> path(TaughtExample example, Pair pair) {
        TaughtSentence taught = example.taught();
        var from = pair.subject() == null ? taught.trigger() : pair.subject().span();
        var to = pair.object() == null ? taught.trigger() : pair.object().span();
        if (from == null || to == null) {
            return Optional.empty();
        }
        boolean topic = pair.object() != null && pair.object().type() == MentionType.TOPIC;
        return Path.find(example.graph(), example.head(from), example.head(to), topic);
    }

    /** Adds conditions until nothing that the sentences forbid is found, or gives the pattern up. */
    private static Optional<PathPattern> narrow(PathPattern candidate, List<TaughtExample> examples) {
        PathPattern pattern = candidate;
        for (int round = 0; round <= MAX_CONDITIONS; round++) {
            Around around = Around.of(pattern, examples);
            List<Set<Condition>> right = around.right();
            List<Set<Condition>> wrong = around.wrong();
            if (right.isEmpty()) {
                return Optional.empty();
            }
            Optional<Condition> idiom = round == 0 ? idiom(pattern, right) : Optional.empty();
            if (idiom.isPresent()) {
                pattern = with(pattern, List.of(idiom.get()), right.size());
                continue;
            }
            if (wrong.isEmpty()) {
                return Optional.of(with(pattern, List.of(), right.size()));
            }
            boolean wordless = pattern.lemmas().isEmpty();
            boolean told = pattern.conditions().stream().anyMatch(Condition::wanted);
            if (wordless
                    && !told
                    && wrong.size() >= right.size()
                    && shared(right, wrong).isEmpty()) {
                return Optional.empty();
            }
            Optional<Condition> condition =
                    wordless ? shared(right, wrong).or(() -> telling(right, wrong)) : telling(right, wrong);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            pattern = with(pattern, List.of(condition.get()), right.size());
        }
        return Optional.empty();
    }

    /** "Took part in", "played host to", "opened its doors for": what belongs to a verb that says little by itself. */
    private static Optional<Condition> idiom(PathPattern pattern, List<Set<Condition>> right) {
        boolean light =
                pattern.lemmas().stream().allMatch(l -> l.words().stream().allMatch(LIGHT::contains));
        if (!light || pattern.lemmas().isEmpty()) {
            return Optional.empty();
        }
        return right.get(0).stream()
                .filter(Condition::isComplement)
                .filter(c -> right.stream().allMatch(r -> r.contains(c)))
                .findFirst();
    }

    private static PathPattern with(PathPattern p, List<Condition> more, int right) {
        List<Condition> conditions = new ArrayList<>(p.conditions());
        conditions.addAll(more);
        return new PathPattern(
                p.relation(),
                p.words(),
                p.steps(),
                p.negated(),
                p.subjects(),
                p.objects(),
                conditions,
                right,
                p.taughtBy());
    }

    /** {@return what stands beside wrong findings and never beside right ones; failing that, what always stands beside these} */
    private static Optional<Condition> telling(List<Set<Condition>> right, List<Set<Condition>> wrong) {
        Set<Condition> everRight = new TreeSet<>();
        right.forEach(everRight::addAll);
        Map<Condition, Integer> onlyWrong = new TreeMap<>();
        for (Set<Condition> around : wrong) {
            around.stream().filter(c -> !everRight.contains(c)).forEach(c -> onlyWrong.merge(c, 1, Integer::sum));
        }
        Condition forbidden = null;
        int most = 0;
        for (Map.Entry<Condition, Integer> entry : onlyWrong.entrySet()) {
            if (entry.getValue() > most) {
                forbidden = entry.getKey();
                most = entry.getValue();
            }
        }
        if (forbidden != null) {
            return Optional.of(forbidden.negate());
        }
        return shared(right, wrong);
    }

    /** {@return what always stands beside right findings; of a pattern without a word of its own, that is its wording} */
    private static Optional<Condition> shared(List<Set<Condition>> right, List<Set<Condition>> wrong) {
        return right.get(0).stream()
                .filter(c -> right.stream().allMatch(r -> r.contains(c)))
                .filter(c -> wrong.stream().anyMatch(w -> !w.contains(c)))
                .findFirst();
    }

    /** {@return what a pattern finds in a sentence, facts and what is denied or only possible} */
    static List<Match> findings(PathPattern pattern, TaughtExample example) {
        return new PatternMatcher(example.graph(), example.arguments())
                .find(pattern).stream()
                        .filter(m -> !pattern.negated()
                                || ModalityReader.read(example.graph(), m.path())
                                        .negated())
                        .toList();
    }

    /** {@return whether a finding would be a fact that the sentence does not say} */
    static boolean isWrong(Match match, TaughtExample example) {
        return !isRight(match, example)
                && ModalityReader.read(example.graph(), match.path())
                        .claimed(match.pattern().negated())
                        .isFact();
    }

    /** {@return whether a finding is one of the facts that a sentence was written to say} */
    static boolean isRight(Match match, TaughtExample example) {
        return example.taught().example() && example.pairs().stream().anyMatch(p -> says(match, p, example));
    }

    static boolean says(Match match, Pair pair, TaughtExample example) {
        boolean subject = match.subject().isEmpty()
                || (pair.subject() != null
                        && match.subject()
                                .get(0)
                                .key()
                                .equals(pair.subject().span().toString()));
        if (pair.object() == null || !subject) {
            return subject && match.object().isEmpty();
        }
        if (!match.object().isEmpty()) {
            return match.object().get(0).key().equals(pair.object().span().toString());
        }
        return match.pattern().endsAtObject()
                && example.head(pair.object().span()) == match.path().last();
    }
}
