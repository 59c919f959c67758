package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Over how many days a meeting is said to go: "four days of talks", "a two-day summit", "week-long negotiations". */
final class Lengths {
    private static final int MOST_DAYS = 31;
    private static final int WEEK = 7;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<String, Integer> WHOLE = Map.of("weeklong", WEEK, "week-long", WEEK);

    private Lengths() {}

    /** {@return the number of days, where more than one is said} */
    static OptionalInt days(Sighting sighting) {
        if (sighting.isVerb()) {
            return OptionalInt.empty();
        }
        Sentence sentence = sighting.sentence();
        for (int i = Math.max(0, sighting.head() - 8); i < sighting.head(); i++) {
            Integer whole = WHOLE.get(sentence.token(i).text().toLowerCase(Locale.ROOT));
            if (whole != null) {
                return OptionalInt.of(whole);
            }
            int unit = Trees.is(sentence.token(i), "day", "days") ? 1 : 0;
            int number = unit == 0 ? 0 : number(sentence, i);
            boolean own = modifies(sentence, i, sighting.head());
            if (number > 1 && number <= MOST_DAYS && own) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the days of a meeting of which the last or the first is known} */
    static @Nullable DateRange over(int days, LocalDate known, boolean last) {
        return last
                ? DateRange.ofDays(known.minusDays(days - 1L), known)
                : DateRange.ofDays(known, known.plusDays(days - 1L));
    }

    private static int number(Sentence sentence, int day) {
        int at = day - 1;
        if (at > 0 && sentence.token(at).pos().equals("HYPH")) {
            at--;
        }
        String word = at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
    }

    /** "a two-day summit", "two days of talks". */
    private static boolean modifies(Sentence sentence, int day, int head) {
        if (sentence.token(day).head() == head) {
            return true;
        }
        int preposition = sentence.token(head).head();
        Token of = preposition < 0 ? null : sentence.token(preposition);
        return of != null && Trees.is(of, "of") && of.head() == day;
    }
}
