package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays and units of time. */
final class CalendarWords {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> SHORT_WEEKDAYS = new TreeMap<>(Map.of(
            "mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thur", 4, "thurs", 4, "fri", 5, "sat", 6, "sun", 7));
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "sat", "sun", "mon", "wed", "dec", "jan");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "last",
            "next",
            "this",
            "until",
            "till",
            "by",
            "from",
            "to",
            "between",
            "and",
            "early",
            "mid",
            "late",
            "earlier",
            "later",
            "before",
            "after",
            "through",
            "-",
            "during",
            "beginning",
            "for",
            "every");

    /** Units of time, in a common name. */
    enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        BUSINESS_DAY,
        WEEK,
        FORTNIGHT,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR,
        DECADE;

        boolean isShort() {
            return this == SECOND || this == MINUTE || this == HOUR;
        }
    }

    /** A unit and the index after it. */
    record UnitAt(Unit unit, int next) {}

    /** A month and the index after it. */
    record MonthAt(int month, int next) {}

    private final Words words;

    CalendarWords(Words words) {
        this.words = words;
    }

    @Nullable
    MonthAt month(int i) {
        String word = words.text(i);
        int month = monthNumber(word);
        if (month == 0 || (isDoubtful(word) && !isCertain(i))) {
            return null;
        }
        int next = i + 1;
        if ((word.length() <= 4 && words.is(next, ".") && !words.at(next).spaced())
                || (words.is(next, ".")
                        && !words.at(next).spaced()
                        && words.at(next + 1).isNumber())) {
            next++;
        }
        return new MonthAt(month, next);
    }

    private static int monthNumber(String word) {
        for (int m = 0; m < MONTHS.size(); m++) {
            String name = MONTHS.get(m);
            if (word.equals(name) || (word.length() == 3 && name.startsWith(word))) {
                return m + 1;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }

    @Nullable
    DayOfWeek weekday(int i) {
        String word = words.text(i);
        int full = WEEKDAYS.indexOf(word);
        if (full < 0 && word.endsWith("s")) {
            return null;
        }
        Integer number = full >= 0 ? Integer.valueOf(full + 1) : SHORT_WEEKDAYS.get(word);
        if (number == null || (isDoubtful(word) && !words.at(i).capital())) {
            return null;
        }
        return DayOfWeek.of(number);
    }

    private static boolean isDoubtful(String word) {
        return DOUBTFUL.contains(word);
    }

    private boolean isCertain(int i) {
        int next = words.optional(words.optional(i + 1, "."), ",", "-", "/");
        boolean number = words.at(next).isNumber()
                || words.at(i - 1).isNumber()
                || words.at(words.optional(next, "the")).isNumber();
        boolean ordinal = words.at(i - 2).isNumber() && words.is(i - 1, "st", "nd", "rd", "th", "of", "-", "/");
        boolean spelled = NumberWords.ofOrdinal(words.text(next)) != null
                || NumberWords.ofWord(words.text(next)) != null
                || (words.is(next, "the") && NumberWords.ofOrdinal(words.text(next + 1)) != null);
        boolean led = words.in(i - 1, BEFORE_MONTH) && (words.at(i).capital() || !words.is(i, "may", "march"));
        return number || ordinal || spelled || (led && !words.is(i, "mar"));
    }

    @Nullable
    UnitAt unit(int i) {
        Unit unit =
                switch (words.text(i)) {
                    case "second", "seconds", "sec", "secs" -> Unit.SECOND;
                    case "minute", "minutes", "min", "mins" -> Unit.MINUTE;
                    case "hour", "hours", "hr", "hrs" -> Unit.HOUR;
                    case "day", "days" -> Unit.DAY;
                    case "week", "weeks" -> Unit.WEEK;
                    case "workweek" -> Unit.WEEK;
                    case "fortnight" -> Unit.FORTNIGHT;
                    case "weekend", "weekends" -> Unit.WEEKEND;
                    case "month", "months" -> Unit.MONTH;
                    case "quarter", "quarters" -> Unit.QUARTER;
                    case "year", "years" -> Unit.YEAR;
                    case "decade", "decades" -> Unit.DECADE;
                    default -> null;
                };
        if (unit != null) {
            return new UnitAt(unit, i + 1);
        }
        return words.is(i, "business", "working") && words.is(i + 1, "day", "days")
                ? new UnitAt(Unit.BUSINESS_DAY, i + 2)
                : null;
    }
}
