package org.dragoman.mentions.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Finds dates and times in a text. */
public final class TimeExpressions {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

    private TimeExpressions() {}

    /** {@return the dates and times of a text whose sentences look neither back nor ahead, in text order} */
    public static List<TimeExpression> find(String text, @Nullable LocalDate reference) {
        return find(text, reference, offset -> Direction.UNKNOWN);
    }

    /**
     * {@return the dates and times of a text, in text order}
     *
     * @param reference the day of writing; when it is not known, the year of "April 10" is taken from a full date in the text
     *     and "next week" stays without a date
     * @param directions whether the sentence looks back or ahead, by offset in the text
     */
    public static List<TimeExpression> find(
            String text, @Nullable LocalDate reference, IntFunction<Direction> directions) {
        if (reference != null) {
            return scan(text, reference, Basis.DAY, directions);
        }
        LocalDate dated = scan(text, ANY_DAY, Basis.WORDS, directions).stream()
                .map(TimeExpression::date)
                .filter(d -> d != null && d.first() != null && d.iso().length() == 10)
                .map(DateRange::first)
                .findFirst()
                .orElse(null);
        return dated == null
                ? scan(text, ANY_DAY, Basis.WORDS, directions)
                : scan(text, dated, Basis.YEAR, offset -> Direction.UNKNOWN);
    }

    private static List<TimeExpression> scan(
            String text, LocalDate reference, Basis known, IntFunction<Direction> directions) {
        Words words = new Words(text);
        Moments moments = new Moments(words, new Reckoning(reference, directions));
        Ranges ranges = new Ranges(words, moments);
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Parsed parsed = startsWord(words, i) ? Parsed.longer(ranges.range(i), moments.moment(i)) : null;
            if (parsed == null) {
                i++;
                continue;
            }
            TimeExpression expression = expression(text, words, i, parsed, known);
            found.add(expression);
            DateRange date = expression.date();
            LocalDate first = date == null ? null : date.first();
            if (date != null && first != null && date.isDay()) {
                moments.mention(first);
            }
            i = parsed.next();
        }
        return List.copyOf(found);
    }

    /** Not inside "COVID-19" or "A1B2C3". */
    private static boolean startsWord(Words words, int i) {
        if (words.at(i).spaced() || i == 0) {
            return true;
        }
        Word before = words.at(i - 1);
        boolean insideName = before.isLetters()
                || before.isNumber()
                || (words.is(i - 1, "-")
                        && words.at(i - 2).isLetters()
                        && !words.at(i - 1).spaced());
        return !insideName;
    }

    private static TimeExpression expression(String text, Words words, int i, Parsed parsed, Basis known) {
        CharSpan span =
                new CharSpan(words.at(i).start(), words.at(parsed.next() - 1).end());
        boolean resolved = parsed.basis().compareTo(known) <= 0;
        return new TimeExpression(
                span, span.of(text), resolved ? parsed.date() : null, parsed.clock(), parsed.basis() == Basis.DAY);
    }
}
