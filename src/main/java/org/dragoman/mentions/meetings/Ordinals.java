package org.dragoman.mentions.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Which of a series a meeting says it is: "the second round", "the 21st round". */
final class Ordinals {
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, Integer> OTHERS = Map.of("maiden", 1, "inaugural", 1, "twenty-first", 21);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> SPANS = Set.of("year", "month", "decade", "week");
    private static final int REACH = 12;

    private Ordinals() {}

    /** {@return the number a word says, or 0; the parser takes "21st" apart} */
    static int of(Sentence sentence, Token token) {
        if (ENDINGS.contains(token.text()) && token.index() > 0) {
            Token number = sentence.token(token.index() - 1);
            boolean joined =
                    number.span().end() == token.span().start() && number.text().matches("\\d{1,2}");
            return joined ? Integer.parseInt(number.text()) : 0;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        int place = WORDS.indexOf(word);
        if (place >= 0) {
            return place + 1;
        }
        Matcher number = NUMBER.matcher(word);
        if (number.matches() && !token.entityType().equals("DATE")) {
            return Integer.parseInt(number.group(1));
        }
        return OTHERS.getOrDefault(word, 0);
    }

    /** {@return whether "first" only says how long there was none: "the first summit since 2019", "in five years"} */
    static boolean isFirstSince(Sentence sentence, int head) {
        for (int i = head + 1; i < Math.min(sentence.size() - 1, head + REACH); i++) {
            Token word = sentence.token(i);
            if (Trees.is(word, "since")) {
                return true;
            }
            boolean span = Trees.is(word, "in", "for")
                    && sentence.tokens().subList(i + 1, Math.min(sentence.size(), i + 6)).stream()
                            .anyMatch(t -> SPANS.contains(t.lemma()));
            if (span) {
                return true;
            }
        }
        return false;
    }
}
