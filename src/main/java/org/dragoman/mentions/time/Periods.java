package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.mentions.time.CalendarWords.MonthAt;
import org.dragoman.mentions.time.CalendarWords.Unit;
import org.dragoman.mentions.time.CalendarWords.UnitAt;
import org.dragoman.mentions.time.NumberWords.NumberAt;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Reads runs of days with a name: "April 2025", "2022", "next week", "the last three months", "the 1970s", "Q1 2016". */
final class Periods {
    private final Words words;
    private final NumberWords numbers;
    private final CalendarWords calendar;
    private final Reckoning reckoning;

    Periods(Words words, Reckoning reckoning) {
        this.words = words;
        this.numbers = new NumberWords(words);
        this.calendar = new CalendarWords(words);
        this.reckoning = reckoning;
    }

    @Nullable
    Parsed period(int i) {
        Parsed best = part(i);
        best = Parsed.longer(best, whole(i));
        best = Parsed.longer(best, counted(i));
        best = Parsed.longer(best, weekOf(i));
        return Parsed.longer(best, nthOf(i));
    }

    private @Nullable Parsed whole(int i) {
        Parsed best = Parsed.longer(month(i), year(i));
        best = Parsed.longer(best, quarter(i));
        best = Parsed.longer(best, led(i));
        best = Parsed.longer(best, week(i));
        return Parsed.longer(best, decade(i));
    }

    /** "April", "April 2025", "2016 November", "11/2016", "last April". */
    private @Nullable Parsed month(int i) {
        int from = words.after(i, "the", "month", "of") > 0 ? i + 3 : words.after(i, "month", "of") > 0 ? i + 2 : i;
        boolean led = words.is(from, "last", "next", "this");
        MonthAt month = calendar.month(led ? from + 1 : from);
        if (month != null) {
            return namedMonth(month, led ? words.text(from) : "", i);
        }
        NumberAt year = words.at(i).isNumber() ? numbers.year(i) : null;
        int at = year == null ? i : words.optional(year.next(), ",", "-", "/", ".");
        MonthAt after = year == null ? null : calendar.month(at);
        if (year != null && after != null) {
            return Parsed.of(DateRange.ofMonth(YearMonth.of(year.value(), after.month())), Basis.WORDS, after.next());
        }
        return numericMonth(i, year, at);
    }

    private @Nullable Parsed numericMonth(int i, @Nullable NumberAt year, int at) {
        boolean free = !words.is(i - 1, "/", "-", ".", ",", ":", "$")
                && !words.at(i - 1).isNumber();
        if (year != null
                && at > year.next()
                && words.is(at - 1, "-", "/", ".")
                && isMonth(at)
                && free
                && closed(at + 1)) {
            return Parsed.of(
                    DateRange.ofMonth(YearMonth.of(year.value(), Integer.parseInt(words.text(at)))),
                    Basis.WORDS,
                    at + 1);
        }
        if (isMonth(i)
                && words.is(i + 1, "/", "-")
                && free
                && closed(i + 3)
                && words.at(i + 2).isNumber()) {
            NumberAt last = numbers.year(i + 2);
            if (last != null) {
                int month = Integer.parseInt(words.text(i));
                return Parsed.of(DateRange.ofMonth(YearMonth.of(last.value(), month)), Basis.WORDS, last.next());
            }
        }
        return null;
    }

    private boolean closed(int i) {
        return !words.is(i, "/", "-") || words.at(i).spaced();
    }

    private boolean isMonth(int i) {
        Word word = words.at(i);
        if (!word.isNumber() || word.text().length() > 2) {
            return false;
        }
        int value = Integer.parseInt(word.text());
        return value >= 1 && value <= 12;
    }

    private Parsed namedMonth(MonthAt month, String lead, int i) {
        int at = words.optional(words.optional(month.next(), ",", "-"), "of", "in");
        NumberAt year = numbers.year(at);
        if (year != null) {
            return Parsed.of(DateRange.ofMonth(YearMonth.of(year.value(), month.month())), Basis.WORDS, year.next());
        }
        YearMonth own = YearMonth.from(reckoning.reference());
        YearMonth same = own.withMonth(month.month());
        if (words.is(at, "last", "next", "this") && words.is(at + 1, "year")) {
            int steps = words.is(at, "last") ? -1 : words.is(at, "next") ? 1 : 0;
            return Parsed.of(DateRange.ofMonth(same.plusYears(steps)), Basis.DAY, at + 2);
        }
        YearMonth meant =
                switch (lead) {
                    case "last" -> same.isBefore(own) ? same : same.minusYears(1);
                    case "next" -> same.isAfter(own) ? same : same.plusYears(1);
                    case "this" -> same;
                    default -> reckoning.month(month.month(), words.at(i).start());
                };
        return Parsed.of(DateRange.ofMonth(meant), lead.isEmpty() ? Basis.YEAR : Basis.DAY, month.next());
    }

    /** "2022", "the year 2022", "nineteen ninety six". */
    private @Nullable Parsed year(int i) {
        int from = words.optional(i, "the");
        boolean named = words.is(from, "year", "cy");
        from = named ? words.optional(from + 1, "of") : i;
        NumberAt year = numbers.year(from);
        if (year == null) {
            return null;
        }
        Word word = words.at(from);
        if (word.isNumber() && !named && !isPlainYear(from)) {
            return null;
        }
        return Parsed.of(DateRange.ofYear(year.value()), Basis.WORDS, year.next());
    }

    private boolean isPlainYear(int i) {
        int value = Integer.parseInt(words.text(i));
        boolean afterMark = words.is(i - 1, "$", "€", "£", "#", "no", ".", ":", ",")
                && (!words.at(i).spaced() || words.is(i - 1, "$", "no"));
        boolean beforeMark = words.is(
                        i + 1,
                        "%",
                        ":",
                        "percent",
                        "people",
                        "troops",
                        "soldiers",
                        "miles",
                        "km",
                        "kilometers",
                        "kilometres",
                        "dollars",
                        "gmt",
                        "hours",
                        "utc",
                        "tons",
                        "tonnes",
                        "men",
                        "diplomats",
                        "million",
                        "billion")
                || (words.is(i + 1, ",", ".")
                        && !words.at(i + 1).spaced()
                        && words.at(i + 2).isNumber()
                        && !words.at(i + 2).spaced());
        return value >= 1900
                && value < 2100
                && !afterMark
                && !beforeMark
                && !(words.is(i - 1, "-", "/")
                        && words.at(i - 2).isNumber()
                        && !words.at(i).spaced()
                        && !numbersRange(i));
    }

    private boolean numbersRange(int i) {
        return words.text(i - 2).length() == 4;
    }

    /** "Q1 2016", "2016 Q1", "the third quarter of 2016", "2016 H2". */
    private @Nullable Parsed quarter(int i) {
        NumberAt year = words.at(i).isNumber() ? numbers.year(i) : null;
        int at = year == null ? words.optional(i, "the") : words.optional(words.optional(year.next(), "-"), "the");
        int part;
        int months;
        int next;
        if (words.is(at, "q", "h")
                && words.at(at + 1).isNumber()
                && !words.at(at + 1).spaced()
                && words.text(at + 1).length() == 1) {
            part = Integer.parseInt(words.text(at + 1));
            months = words.is(at, "q") ? 3 : 6;
            next = at + 2;
        } else {
            NumberAt nth = numbers.ordinal(at);
            if (nth == null || !words.is(nth.next(), "quarter", "half")) {
                return null;
            }
            part = nth.value();
            months = words.is(nth.next(), "quarter") ? 3 : 6;
            next = nth.next() + 1;
        }
        if (part < 1 || part > 12 / months) {
            return null;
        }
        Basis basis = Basis.WORDS;
        int of = words.optional(words.optional(words.optional(next, "-"), "of", "in"), "the");
        NumberAt after = year == null ? numbers.year(of) : null;
        int value = year == null ? reckoning.reference().getYear() : year.value();
        if (after != null) {
            value = after.value();
            next = after.next();
        } else if (year == null) {
            if (!words.is(of, "last", "next", "this", "year")) {
                return words.is(at, "q", "h") ? months(value, part, months, Basis.DAY, next) : null;
            }
            value += words.is(of, "last") ? -1 : words.is(of, "next") ? 1 : 0;
            next = words.is(of, "year") ? of + 1 : of + 2;
            basis = Basis.DAY;
        }
        return months(value, part, months, basis, next);
    }

    private static Parsed months(int year, int part, int months, Basis basis, int next) {
        YearMonth first = YearMonth.of(year, (part - 1) * months + 1);
        return Parsed.of(DateRange.ofMonths(first, first.plusMonths(months - 1)), basis, next);
    }

    /** "next week", "this month", "last year", "the following weekend", "the week after next". */
    private @Nullable Parsed led(int i) {
        int at = words.optional(i, "the", "my");
        boolean bare = at > i;
        UnitAt direct = bare ? calendar.unit(at) : null;
        if (direct != null && !direct.unit().isShort() && direct.unit() != Unit.DAY) {
            return direct(direct, at);
        }
        String lead = words.text(at);
        UnitAt unit = calendar.unit(at + 1);
        if (unit == null || unit.unit().isShort() || unit.unit() == Unit.DAY || unit.unit() == Unit.BUSINESS_DAY) {
            return null;
        }
        Integer steps =
                switch (lead) {
                    case "last", "previous", "past", "preceding" -> -1;
                    case "this", "current", "same", "that" -> 0;
                    case "next", "coming", "upcoming", "following" -> 1;
                    default -> null;
                };
        if (steps == null || words.is(at + 1, "second", "seconds")) {
            return null;
        }
        boolean many = words.text(at + 1).endsWith("s");
        return many ? null : Parsed.of(reckoning.period(unit.unit(), steps), Basis.DAY, unit.next());
    }

    /** "the week after next", "the week before"; "the year" alone says nothing. */
    private @Nullable Parsed direct(UnitAt unit, int at) {
        int next = unit.next();
        if (words.is(next, "after") && (words.is(next + 1, "next") || words.after(next + 1, "the", "next") > 0)) {
            return Parsed.of(
                    reckoning.period(unit.unit(), 2), Basis.DAY, words.is(next + 1, "next") ? next + 2 : next + 3);
        }
        boolean stands = !words.at(next + 1).isLetters() || words.is(next + 1, "to", "in", "at", "on", "and", "with");
        if (words.is(next, "before", "earlier") && stands && words.is(at - 1, "the", "a")) {
            return Parsed.of(reckoning.period(unit.unit(), -1), Basis.DAY, next + 1);
        }
        return null;
    }

    /** "early next month", "the end of April", "mid-2016", "later this year". */
    private @Nullable Parsed part(int i) {
        int at = words.optional(i, "the", "very");
        char part;
        int next = at + 1;
        switch (words.text(at)) {
            case "early", "earlier" -> part = 'e';
            case "late", "later" -> part = 'l';
            case "mid" -> part = 'm';
            case "beginning", "start", "middle", "end" -> {
                part = words.is(at, "middle") ? 'm' : words.is(at, "end") ? 'l' : 'e';
            }
            case "rest", "remainder", "remaining" -> part = 'r';
            default -> {
                return null;
            }
        }
        boolean noun = words.is(at, "beginning", "start", "middle", "end", "rest", "remainder", "remaining");
        next = words.optional(words.optional(next, "-"), "of", "in");
        Parsed whole = whole(next);
        if (whole == null) {
            int unitAt = words.optional(next, "the");
            UnitAt unit = calendar.unit(unitAt);
            boolean ofUnit =
                    unit != null && (unitAt > next || noun) && !unit.unit().isShort();
            if (!ofUnit || unit == null) {
                return null;
            }
            whole = Parsed.of(reckoning.period(unit.unit(), 0), Basis.DAY, unit.next());
        }
        DateRange days = whole.date();
        if (days == null || days.first() == null || days.last() == null) {
            return null;
        }
        return Parsed.of(portion(days, part, words.is(at, "later", "earlier")), whole.basis(), whole.next());
    }

    private DateRange portion(DateRange whole, char part, boolean compared) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null) {
            return whole;
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(first, last) + 1;
        LocalDate today = reckoning.reference();
        boolean inside = !today.isBefore(first) && !today.isAfter(last);
        LocalDate middle = days >= 360
                ? first.plusMonths(6)
                : days >= 28 && days <= 31 ? first.plusDays(15) : first.plusDays(days / 2);
        LocalDate from =
                switch (part) {
                    case 'e' -> first;
                    case 'm' -> days >= 360 ? first.plusMonths(4) : days >= 28 ? first.plusDays(9) : first.plusDays(1);
                    case 'r' -> inside ? today : first;
                    default -> compared && inside && !today.isBefore(middle) ? today : middle;
                };
        LocalDate to =
                switch (part) {
                    case 'e' -> days <= 7 ? first.plusDays(2) : middle.minusDays(1);
                    case 'm' ->
                        days >= 360
                                ? first.plusMonths(8).minusDays(1)
                                : days >= 28 ? first.plusDays(19) : first.plusDays(4);
                    default -> last;
                };
        return new DateRange(from, to, whole.iso(), whole.precision());
    }

    /** "the last three months", "next 2 days", "within five days", "the past few weeks". */
    private @Nullable Parsed counted(int i) {
        boolean within = words.is(i, "within");
        int at = words.optional(within ? i + 1 : i, "the");
        String lead = words.text(at);
        boolean verb = words.is(at, "last") && words.is(at - 1, "to", "will", "would", "should", "could", "may");
        boolean back = words.is(at, "last", "past", "previous") && !verb;
        boolean ahead = words.is(at, "next", "coming", "upcoming", "following");
        int from = back || ahead ? at + 1 : at;
        NumberAt count = numbers.count(from);
        int unitAt = count == null ? from : count.next();
        if (count != null
                && !back
                && !ahead
                && words.is(unitAt, "last", "past", "previous", "next", "coming", "upcoming", "following")) {
            lead = words.text(unitAt);
            back = words.is(unitAt, "last", "past", "previous");
            ahead = !back;
            unitAt++;
        }
        UnitAt unit = count == null ? null : calendar.unit(unitAt);
        if (count == null || unit == null || (!back && !ahead && !within) || unit.unit() == Unit.WEEKEND) {
            return null;
        }
        return Parsed.of(run(unit.unit(), count.value(), back, within, lead), Basis.DAY, unit.next());
    }

    private DateRange run(Unit unit, int count, boolean back, boolean within, String lead) {
        LocalDate today = reckoning.reference();
        if (unit.isShort()) {
            LocalDate other = Reckoning.plus(today, unit, back ? -count : count);
            return back ? DateRange.ofDays(other, today) : DateRange.ofDays(today, other);
        }
        if (unit == Unit.QUARTER || unit == Unit.DECADE) {
            DateRange first = reckoning.period(unit, back ? -count : 1);
            DateRange last = reckoning.period(unit, back ? -1 : count);
            return new DateRange(first.first(), last.last(), first.iso(), Precision.PERIOD);
        }
        LocalDate other = Reckoning.plus(today, unit, back ? -count : count);
        if (back) {
            return DateRange.ofDays(other, lead.equals("previous") ? today.minusDays(1) : today);
        }
        return DateRange.ofDays(within ? today : today.plusDays(1), other);
    }

    /** "the week of April 10th", "the week beginning on February 4", "w/c Feb 4". */
    private @Nullable Parsed weekOf(int i) {
        int at = words.optional(i, "the");
        int date = -1;
        if (words.is(at, "week") && words.is(at + 1, "of", "beginning", "starting", "commencing")) {
            date = words.optional(at + 2, "on");
        } else if (words.after(at, "w", "/", "c") > 0) {
            date = at + 3;
        }
        Parsed day = date < 0 ? null : new AbsoluteDates(words, reckoning).day(date);
        return day == null || day.date() == null || day.date().first() == null
                ? null
                : Parsed.of(DateRange.ofWeek(day.date().first()), day.basis(), day.next());
    }

    /** "week 31", "week 27 of last year". */
    private @Nullable Parsed week(int i) {
        int at = words.optional(i, "the");
        if (!words.is(at, "week")
                || !words.at(at + 1).isNumber()
                || words.text(at + 1).length() > 2) {
            return null;
        }
        int week = Integer.parseInt(words.text(at + 1));
        int of = words.optional(at + 2, "of");
        Parsed year = words.is(of, "last", "next", "this") || numbers.year(of) != null ? whole(of) : null;
        LocalDate first = year != null && year.date() != null && year.date().first() != null
                ? year.date().first()
                : LocalDate.of(reckoning.reference().getYear(), 1, 1);
        if (week < 1 || week > 53) {
            return null;
        }
        LocalDate monday = LocalDate.of(first.getYear(), 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        return Parsed.of(
                DateRange.ofWeek(monday), year == null ? Basis.DAY : year.basis(), year == null ? at + 2 : year.next());
    }

    /** "the second week of 2021", "the last week of this month", "the last four months of 2021". */
    private @Nullable Parsed nthOf(int i) {
        int at = words.optional(i, "the");
        boolean last = words.is(at, "last");
        NumberAt nth = last ? new NumberAt(-1, at + 1) : numbers.ordinal(at);
        if (nth == null) {
            return null;
        }
        NumberAt count = numbers.count(nth.next());
        UnitAt unit = calendar.unit(count == null ? nth.next() : count.next());
        if (unit == null
                || (unit.unit() != Unit.WEEK && unit.unit() != Unit.MONTH)
                || !words.is(unit.next(), "of", "in")) {
            return null;
        }
        Parsed whole = whole(unit.next() + 1);
        if (whole == null
                || whole.date() == null
                || whole.date().first() == null
                || whole.date().last() == null) {
            return null;
        }
        int many = count == null ? 1 : count.value();
        return Parsed.of(piece(whole.date(), unit.unit(), nth.value(), many), whole.basis(), whole.next());
    }

    private static DateRange piece(DateRange whole, Unit unit, int nth, int many) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null) {
            return whole;
        }
        if (unit == Unit.MONTH) {
            YearMonth from = nth < 0
                    ? YearMonth.from(last).minusMonths(many - 1L)
                    : YearMonth.from(first).plusMonths(nth - 1L);
            return many == 1 ? DateRange.ofMonth(from) : DateRange.ofMonths(from, from.plusMonths(many - 1L));
        }
        LocalDate monday = first.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate start = nth < 0
                ? last.minusDays(3)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(many - 1L)
                : monday.plusWeeks(nth - 1L);
        return many == 1
                ? DateRange.ofWeek(start).within(whole)
                : DateRange.ofDays(start, start.plusWeeks(many).minusDays(1));
    }

    /** "the 1970s", "the 15th century". */
    private @Nullable Parsed decade(int i) {
        int at = words.optional(i, "the");
        Word word = words.at(at);
        if (word.isNumber()
                && words.is(at + 1, "s", "'s")
                && word.text().endsWith("0")
                && (word.text().length() == 4 || word.text().length() == 2)) {
            int value = Integer.parseInt(word.text());
            int first = word.text().length() == 4 ? value : 1900 + value;
            return first < 1000 || first > 2090
                    ? null
                    : Parsed.of(DateRange.ofYears(first, first + 9), Basis.WORDS, at + 2);
        }
        NumberAt nth = numbers.ordinal(at);
        if (nth != null && words.is(nth.next(), "century") && nth.value() > 0 && nth.value() <= 21) {
            int first = (nth.value() - 1) * 100;
            return Parsed.of(DateRange.ofYears(first, first + 99), Basis.WORDS, nth.next() + 1);
        }
        return null;
    }
}
