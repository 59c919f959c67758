package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.TokenSpan;

/**
 * Finds whom "the two presidents", "both ministers", "the leaders" and "the two" speak of: those last named together who
 * hold such posts. Abstains where their number does not fit.
 */
final class SharedDescriptions {
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "pair", 2);
    private static final Set<String> PEOPLE =
            Set.of("men", "women", "officials", "diplomats", "politicians", "statesmen", "envoys", "colleagues");
    private static final int REACH = 4;

    private final OfficeReading reading;
    private final List<Post> posts;
    private final Map<String, List<Mention>> found = new TreeMap<>();

    SharedDescriptions(OfficeReading reading, List<Post> posts) {
        this.reading = reading;
        this.posts = posts;
    }

    /** {@return for each person's id, the descriptions that speak of this person and of others} */
    Map<String, List<Mention>> find() {
        for (OfficePhrase phrase : reading.phrases()) {
            boolean bare = phrase.plural() && phrase.shares() == 1 && phrase.of() == null;
            boolean held = !reading.holdersOf(reading.phrases().indexOf(phrase)).isEmpty();
            if (bare && !held && isDefinite(phrase)) {
                int number = number(phrase.view(), phrase.outer().start());
                describe(phrase.view(), phrase.tokens(), phrase.head().end() - 1, number, p -> holds(p, phrase));
            }
        }
        for (SentenceView view : reading.views()) {
            for (int i = 1; i < view.size(); i++) {
                boolean two = view.word(i).equals("two") && view.word(i - 1).equals("the");
                if (two && PEOPLE.contains(view.word(i + 1))) {
                    describe(view, new TokenSpan(i, i + 2), i + 1, 2, p -> true);
                } else if (two && isFinite(view, i + 1)) {
                    describe(view, new TokenSpan(i, i + 1), i, 2, p -> true);
                }
            }
        }
        return found;
    }

    private static boolean isFinite(SentenceView view, int at) {
        String pos = view.pos(at);
        return pos.equals("VBD") || pos.equals("VBP") || pos.equals("MD");
    }

    private static boolean isDefinite(OfficePhrase phrase) {
        return phrase.article() == OfficePhrase.Article.DEFINITE
                || number(phrase.view(), phrase.outer().start()) > 0;
    }

    /** {@return the number said within the two words before or at a token, or 0} */
    private static int number(SentenceView view, int start) {
        for (int i = start - 1; i <= start + 1; i++) {
            Integer number = NUMBERS.get(view.word(i));
            if (number != null) {
                return number;
            }
        }
        return 0;
    }

    private boolean holds(String person, OfficePhrase phrase) {
        Set<String> field = Post.field(phrase.portfolio());
        return posts.stream()
                .filter(p -> p.holders.contains(person))
                .anyMatch(p -> (p.title.equals(phrase.title()) && p.portfolio.containsAll(field))
                        || p.isCalled(phrase.title(), field));
    }

    private void describe(SentenceView view, TokenSpan tokens, int head, int number, Predicate<String> fits) {
        Mention mention = view.mention(MentionType.PERSON, tokens, head, Mention.Form.DESCRIPTION);
        together(view, tokens.start(), number, fits)
                .ifPresent(people -> people.forEach(
                        p -> found.computeIfAbsent(p, k -> new ArrayList<>()).add(mention)));
    }

    /** The people of the nearest sentence, or run of sentences, that names enough of them. */
    private Optional<List<String>> together(SentenceView view, int before, int number, Predicate<String> fits) {
        int here = view.sentence().index();
        Set<String> people = new LinkedHashSet<>();
        for (int i = here; i >= Math.max(0, here - REACH); i--) {
            Set<String> inSentence = new LinkedHashSet<>();
            int at = i;
            reading.views()
                    .get(i)
                    .mentions(MentionType.PERSON)
                    .filter(p -> p.mention().form() == Mention.Form.NAME)
                    .filter(p -> at < here || p.mention().tokens().end() <= before)
                    .map(p -> p.referent().id())
                    .filter(fits)
                    .forEach(inSentence::add);
            if (inSentence.size() >= 2 && (number == 0 || inSentence.size() == number)) {
                return Optional.of(List.copyOf(inSentence));
            }
            if (inSentence.size() >= 2) {
                return Optional.empty();
            }
            people.addAll(inSentence);
            if (people.size() == number && number > 0) {
                return Optional.of(List.copyOf(people));
            }
        }
        return Optional.empty();
    }
}
