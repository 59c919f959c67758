package org.dragoman.articles.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as pages and feeds write them. Only dates with a year; 03/04/2025 could be two days and is not read. */
public final class Dates {
    /** A date and the characters that say it. */
    public record Found(LocalDate date, int start, int end) {}

    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(" + MONTH + ")\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" + MONTH + ")\\b\\.?,?[ -](\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** {@return the first date in a text, where there is one} */
    public static Optional<Found> findFirst(CharSequence text) {
        return Stream.of(MONTH_FIRST, DAY_FIRST, YEAR_FIRST, NUMBERS)
                .flatMap(p -> p.matcher(text).results().flatMap(m -> of(p, m).stream()))
                .min(Comparator.comparingInt(Found::start));
    }

    /** {@return the date that a text is: "2025-04-08", with a time behind it or not, "8 April 2025", "Apr. 8, 2025"} */
    public static Optional<LocalDate> parse(String text) {
        return findFirst(text).filter(f -> f.start() <= "Wednesday, ".length()).map(Found::date);
    }

    /** {@return the month that a text is: "2025-04"} */
    public static Optional<YearMonth> parseMonth(String text) {
        Matcher matcher = Pattern.compile("((?:19|20)\\d{2})-(0[1-9]|1[0-2])").matcher(text);
        return matcher.matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    private static Optional<Found> of(Pattern pattern, MatchResult match) {
        if (pattern == MONTH_FIRST) {
            return of(match, match.group(3), month(match.group(1)), match.group(2));
        }
        if (pattern == DAY_FIRST) {
            return of(match, match.group(3), month(match.group(2)), match.group(1));
        }
        if (pattern == YEAR_FIRST) {
            return of(match, match.group(1), Integer.parseInt(match.group(3)), match.group(4));
        }
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        if (match.group(2).equals(".") || first > 12 || first == second) {
            return of(match, match.group(4), second, match.group(1));
        }
        return second > 12 ? of(match, match.group(4), first, match.group(3)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<Found> of(MatchResult match, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(new Found(date, match.start(), match.end()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February: the caller reports what it could not read
        }
    }
}
