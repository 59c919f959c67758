package org.dragoman.mentions.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dragoman.mentions.time.NumberWords.NumberAt;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Reads runs of days from one to another: "17-23 September 2023", "from 3 to 5 May", "since March", "before 2010". */
final class Ranges {
    private final Words words;
    private final NumberWords numbers;
    private final Moments moments;

    Ranges(Words words, Moments moments) {
        this.words = words;
        this.numbers = new NumberWords(words);
        this.moments = moments;
    }

    @Nullable
    Parsed range(int i) {
        return Parsed.longer(Parsed.longer(numberFirst(i), dateFirst(i)), open(i));
    }

    /** {@return the index after a word that joins the ends, or -1} */
    private int link(int i, boolean between) {
        return words.is(i, "to", "-", "until", "till", "through", "thru") || (between && words.is(i, "and"))
                ? i + 1
                : -1;
    }

    /** "17-23 September 2023", "from 3 to 5 May", "between the ninth and the seventeenth of April". */
    private @Nullable Parsed numberFirst(int i) {
        boolean between = words.is(i, "between");
        NumberAt day = numbers.day(words.optional(words.optional(i, "from", "between"), "the"));
        if (day == null) {
            return null;
        }
        boolean and = words.is(day.next(), "and");
        int link = and ? day.next() + 1 : link(day.next(), between);
        Parsed last = link < 0 || !isDayNumber(link) ? null : moments.days(link);
        LocalDate end = singleDay(last);
        if (last == null || end == null) {
            return null;
        }
        LocalDate month = day.value() < end.getDayOfMonth() ? end : end.minusMonths(1);
        LocalDate start = Reckoning.day(month.getYear(), month.getMonthValue(), day.value());
        if (start == null || (and && !between && ChronoUnit.DAYS.between(start, end) != 1)) {
            return null;
        }
        return Parsed.of(DateRange.ofDays(start, end), last.basis(), last.next());
    }

    private boolean isDayNumber(int i) {
        return numbers.day(words.optional(i, "the")) != null && !words.is(i + 1, "/");
    }

    private static @Nullable LocalDate singleDay(@Nullable Parsed parsed) {
        DateRange days = parsed == null ? null : parsed.date();
        return days == null || !days.isDay() ? null : days.first();
    }

    private @Nullable Parsed dateFirst(int i) {
        boolean between = words.is(i, "between");
        boolean led = between || words.is(i, "from");
        Parsed first = moments.days(led ? i + 1 : i);
        if (first == null || first.date() == null || first.date().first() == null) {
            return null;
        }
        LocalDate start = singleDay(first);
        int link = link(first.next(), between);
        Parsed shortEnd = start == null
                ? null
                : dayOfSameMonth(start, first, link, words.is(first.next(), "and") ? first.next() + 1 : -1);
        Parsed last = link < 0 ? null : moments.days(link);
        last = last == null && link > 0 && words.is(link, "the") ? moments.days(link + 1) : last;
        Parsed joined = last == null ? null : joined(first, last);
        return Parsed.longer(joined, shortEnd);
    }

    /** "Feb 17–18", "November 19 to 20, 2025", "May 3 and 4". */
    private @Nullable Parsed dayOfSameMonth(LocalDate start, Parsed first, int link, int and) {
        int at = words.optional(link > 0 ? link : and, "the");
        NumberAt day = at <= 0 ? null : numbers.day(at);
        if (day == null || day.value() <= start.getDayOfMonth() || words.is(day.next(), ":", "am", "pm", "/")) {
            return null;
        }
        if (and > 0
                && (day.value() != start.getDayOfMonth() + 1
                        || words.at(day.next()).isLetters())) {
            return null;
        }
        int yearAt = words.optional(words.optional(day.next(), ","), "of");
        NumberAt year = numbers.year(yearAt);
        int value = year == null || first.basis() == Basis.WORDS ? start.getYear() : year.value();
        LocalDate from = Reckoning.day(value, start.getMonthValue(), start.getDayOfMonth());
        LocalDate to = Reckoning.day(value, start.getMonthValue(), day.value());
        return from == null || to == null
                ? null
                : Parsed.of(
                        DateRange.ofDays(from, to),
                        year == null ? first.basis() : Basis.WORDS,
                        year == null ? day.next() : year.next());
    }

    private static @Nullable Parsed joined(Parsed first, Parsed last) {
        DateRange a = first.date();
        DateRange b = last.date();
        if (a == null || b == null || a.first() == null || b.last() == null || b.first() == null) {
            return null;
        }
        LocalDate start = a.first();
        LocalDate end = b.last();
        if (first.basis() == Basis.YEAR && last.basis() == Basis.WORDS) {
            LocalDate moved = start.withYear(b.first().getYear());
            start = moved.isAfter(end) ? moved.minusYears(1) : moved;
        }
        if (end.isBefore(start) && last.basis() == Basis.YEAR) {
            end = end.plusYears(1);
        } else if (end.isBefore(start) && last.basis() == Basis.DAY && b.isDay()) {
            end = end.plusWeeks((ChronoUnit.DAYS.between(end, start) + 6) / 7);
        } else if (first.basis() == Basis.YEAR
                && last.basis() == Basis.YEAR
                && start.plusYears(1).isBefore(end)) {
            start = start.plusYears(1);
        }
        if (end.isBefore(start)) {
            return null;
        }
        String iso = start.toString().substring(0, Math.min(a.iso().length(), 10));
        return Parsed.of(
                new DateRange(start, end, iso, Precision.PERIOD), first.basis().and(last.basis()), last.next());
    }

    /** "since May", "after 2018", "before Friday", "until 2027", "starting January 7". */
    private @Nullable Parsed open(int i) {
        int at = i + 1;
        String lead = words.text(i);
        if (words.is(i, "later", "earlier", "greater", "more") && words.is(i + 1, "than")) {
            lead = words.is(i, "earlier") ? "before" : "after";
            at = i + 2;
        } else if (words.is(i, "starting", "beginning", "effective")) {
            lead = "since";
            at = words.optional(at, "on", "from", "in");
        } else if (words.is(i, "ending")) {
            lead = "until";
            at = words.optional(at, "on", "with", "in");
        }
        if (!Set.of("since", "after", "before", "until", "till").contains(lead)) {
            return null;
        }
        Parsed days = moments.moment(words.optional(words.optional(at, "the"), "around"));
        days = days == null ? moments.moment(at) : days;
        DateRange date = days == null ? null : days.date();
        if (days == null || date == null) {
            return null;
        }
        LocalDate first = date.first();
        LocalDate last = date.last();
        DateRange range =
                switch (lead) {
                    case "since" -> DateRange.open(first, null, date.iso());
                    case "after" ->
                        DateRange.open(last == null ? null : date.isDay() ? last : last.plusDays(1), null, date.iso());
                    case "before" -> DateRange.open(null, first == null ? null : first.minusDays(1), date.iso());
                    default -> DateRange.open(null, last, date.iso());
                };
        return Parsed.of(range, days.basis(), days.next());
    }
}
