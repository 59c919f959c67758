package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dragoman.facts.taught.Path.Step;
import org.dragoman.mentions.MentionType;
import org.jspecify.annotations.Nullable;

/** Finds where a pattern's path lies in a sentence. */
final class PatternMatcher {
    /**
     * A thing that can be an argument.
     *
     * @param head the word that stands for it
     * @param key what tells it from others: two arguments of one claim differ in it
     */
    record Argument(MentionType type, int head, String key) {}

    /** A path found, with the arguments at its ends; a topic has none beforehand, a meeting that goes without saying neither. */
    record Match(PathPattern pattern, List<Argument> subject, List<Argument> object, Path path) {}

    private final SentenceGraph graph;
    private final List<Argument> arguments;

    PatternMatcher(SentenceGraph graph, List<Argument> arguments) {
        this.graph = graph;
        this.arguments = List.copyOf(arguments);
    }

    List<Match> find(PathPattern pattern) {
        List<Match> found = new ArrayList<>();
        for (OneOf word : pattern.words()) {
            if (!word.isEnd() && !graph.hasAny(word.words())) {
                return found;
            }
        }
        if (pattern.startsAtSubject()) {
            for (Argument subject : arguments) {
                if (pattern.subjects().contains(subject.type())) {
                    walk(pattern, subject, Path.at(subject.head()), found);
                }
            }
        } else {
            for (int i = 0; i < graph.sentence().size(); i++) {
                if (pattern.words().get(0).fits(graph.lemma(i))) {
                    walk(pattern, null, Path.at(i), found);
                }
            }
        }
        return found;
    }

    private void walk(PathPattern pattern, @Nullable Argument subject, Path path, List<Match> found) {
        int done = path.steps().size();
        if (done == pattern.steps().size()) {
            arrive(pattern, subject, path, found);
            return;
        }
        OneOf wanted = pattern.steps().get(done);
        OneOf word = pattern.words().get(done + 1);
        boolean last = done + 1 == pattern.steps().size();
        for (Step step : Path.steps(graph, path.last())) {
            boolean fits = wanted.fits(step.label())
                    && !path.nodes().contains(step.target())
                    && ((last && pattern.endsAtObject()) || word.fits(graph.lemma(step.target())));
            if (fits) {
                walk(pattern, subject, path.with(step), found);
            }
        }
    }

    private void arrive(PathPattern pattern, @Nullable Argument subject, Path path, List<Match> found) {
        if (!pattern.conditions().isEmpty()) {
            Set<Condition> around = Condition.around(graph, path);
            if (!pattern.conditions().stream().allMatch(c -> c.holds(around))) {
                return;
            }
        }
        List<Argument> subjects = subject == null ? List.of() : List.of(subject);
        if (!pattern.endsAtObject()) {
            found.add(new Match(pattern, subjects, List.of(), path));
        } else if (pattern.objects().contains(MentionType.TOPIC)) {
            if (canBeTopic(path.last())) {
                found.add(new Match(pattern, subjects, List.of(), path));
            }
        } else {
            for (Argument object : arguments) {
                boolean fits = object.head() == path.last()
                        && pattern.objects().contains(object.type())
                        && (subject == null || !object.key().equals(subject.key()));
                if (fits) {
                    found.add(new Match(pattern, subjects, List.of(object), path));
                }
            }
        }
    }

    /** A noun or a clause; no person, place, date or number. */
    private boolean canBeTopic(int node) {
        IntPredicate other = i -> arguments.stream()
                .anyMatch(a -> a.head() == i && (a.type() == MentionType.PERSON || a.type() == MentionType.PLACE));
        String entity = graph.token(node).entityType();
        String pos = graph.token(node).pos();
        return (pos.startsWith("NN") || pos.startsWith("VB"))
                && !other.test(node)
                && TellingTopics.isTelling(graph.sentence(), node)
                && !Set.of("DATE", "TIME", "PERSON", "CARDINAL", "ORDINAL", "PERCENT", "MONEY")
                        .contains(entity);
    }
}
