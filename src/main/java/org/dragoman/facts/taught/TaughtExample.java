package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.taught.PatternMatcher.Argument;
import org.dragoman.facts.taught.TaughtSentence.Mark;
import org.dragoman.facts.taught.TaughtSentence.Role;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Sentence;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * A taught sentence, parsed.
 *
 * @param offset where the taught text starts in the parsed article
 */
record TaughtExample(TaughtSentence taught, Sentence sentence, SentenceGraph graph, int offset) {
    private static final Set<String> FUNCTION = Set.of("prep", "punct", "det", "aux", "advmod", "case");

    /** Two ends of one fact; of those that go without saying, null. */
    record Pair(@Nullable Mark subject, @Nullable Mark object) {}

    /** {@return the facts that the sentence says, or for a counter-example seems to say} */
    List<Pair> pairs() {
        List<Mark> subjects = taught.marks(Role.SUBJECT);
        List<Mark> objects = taught.marks(Role.OBJECT);
        List<Pair> pairs = new ArrayList<>();
        if (taught.trigger() != null && subjects.isEmpty()) {
            objects.forEach(o -> pairs.add(new Pair(null, o)));
        } else if (taught.trigger() != null && objects.isEmpty()) {
            subjects.forEach(s -> pairs.add(new Pair(s, null)));
        } else {
            for (Mark subject : subjects) {
                objects.stream().filter(o -> !o.equals(subject)).forEach(o -> pairs.add(new Pair(subject, o)));
            }
        }
        return pairs;
    }

    /** {@return the marked things, as the matcher wants them; topics are found by it} */
    List<Argument> arguments() {
        return taught.marks().stream()
                .filter(m -> m.type() != MentionType.TOPIC)
                .map(m -> new Argument(m.type(), head(m.span()), m.span().toString()))
                .toList();
    }

    int head(CharSpan span) {
        TokenSpan tokens = tokens(span);
        int head = sentence.headOf(tokens);
        for (int i = tokens.end() - 1; i >= tokens.start() && !canBeHead(head); i--) {
            head = canBeHead(i) && !tokens.contains(sentence.token(i).head()) ? i : head;
        }
        return head;
    }

    private boolean canBeHead(int token) {
        return !FUNCTION.contains(sentence.token(token).dependency());
    }

    TokenSpan tokens(CharSpan span) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < sentence.size(); i++) {
            CharSpan token = sentence.token(i).span();
            if (token.overlaps(new CharSpan(span.start() + offset, span.end() + offset))) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return new TokenSpan(start, end);
    }
}
