package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.mentions.time.CalendarWords.Unit;
import org.dragoman.mentions.time.CalendarWords.UnitAt;
import org.dragoman.mentions.time.NumberWords.NumberAt;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Reads days reckoned from another: "Thursday", "tomorrow", "last Friday", "two days ago", "the same day". */
final class RelativeDays {
    private final Words words;
    private final NumberWords numbers;
    private final CalendarWords calendar;
    private final Reckoning reckoning;
    private @Nullable LocalDate mentioned;

    RelativeDays(Words words, Reckoning reckoning) {
        this.words = words;
        this.numbers = new NumberWords(words);
        this.calendar = new CalendarWords(words);
        this.reckoning = reckoning;
    }

    /** Tells the day the text last spoke of, which "the same day" takes up. */
    void mention(@Nullable LocalDate day) {
        mentioned = day;
    }

    @Nullable
    Parsed day(int i) {
        Parsed best = Parsed.longer(named(i), weekday(i));
        best = Parsed.longer(best, away(i));
        best = Parsed.longer(best, nthWeekday(i));
        return Parsed.longer(best, numbered(i));
    }

    private Parsed day(LocalDate date, int next) {
        return Parsed.of(DateRange.ofDay(date), Basis.DAY, next);
    }

    private @Nullable Parsed named(int i) {
        LocalDate today = reckoning.reference();
        int at = words.optional(i, "the");
        int after = words.after(at, "day", "after", "tomorrow");
        if (after > 0) {
            return day(today.plusDays(2), after);
        }
        after = words.after(at, "day", "before", "yesterday");
        if (after > 0) {
            return day(today.minusDays(2), after);
        }
        if (words.is(at, "same", "that", "very") && words.is(at + 1, "day") && !words.is(at + 2, "of")) {
            LocalDate day = mentioned;
            return day == null ? day(today, at + 2) : Parsed.of(DateRange.ofDay(day), Basis.WORDS, at + 2);
        }
        Parsed next = nextDay(at);
        if (next != null) {
            return next;
        }
        return switch (words.text(i)) {
            case "today", "tonight", "otd" -> day(today, i + 1);
            case "yesterday" -> day(today.minusDays(1), i + 1);
            case "tomorrow", "tmr", "tmrw" -> day(today.plusDays(1), i + 1);
            case "eod" -> day(today, i + 1);
            case "this", "last", "next", "yesterday's" -> partOfDay(i);
            default -> null;
        };
    }

    /** "the next day", "the previous day", "the day before", "a day earlier". */
    private @Nullable Parsed nextDay(int i) {
        LocalDate day = mentioned == null ? reckoning.reference() : mentioned;
        Basis basis = mentioned == null ? Basis.DAY : Basis.WORDS;
        if (words.is(i, "next", "following") && words.is(i + 1, "day")) {
            return Parsed.of(DateRange.ofDay(day.plusDays(1)), basis, i + 2);
        }
        if (words.is(i, "previous", "preceding", "past") && words.is(i + 1, "day")) {
            return Parsed.of(DateRange.ofDay(day.minusDays(1)), basis, i + 2);
        }
        if (words.is(i, "last") && words.is(i + 1, "day") && !words.is(i + 2, "of")) {
            return day(reckoning.reference().minusDays(1), i + 2);
        }
        if (words.is(i, "day") && words.is(i + 1, "before", "earlier") && words.is(i - 1, "the", "a")) {
            return Parsed.of(DateRange.ofDay(day.minusDays(1)), basis, i + 2);
        }
        if (words.is(i, "day") && words.is(i + 1, "after", "later") && words.is(i - 1, "the", "a")) {
            return Parsed.of(DateRange.ofDay(day.plusDays(1)), basis, i + 2);
        }
        if (words.is(i, "this") && words.is(i + 1, "day")) {
            return day(reckoning.reference(), i + 2);
        }
        return null;
    }

    /** "this morning", "last night". */
    private @Nullable Parsed partOfDay(int i) {
        if (words.is(i, "this") && words.is(i + 1, "morning", "afternoon", "evening", "night")) {
            return day(reckoning.reference(), i + 2);
        }
        if (words.is(i, "last") && words.is(i + 1, "night", "evening")) {
            return day(reckoning.reference().minusDays(1), i + 2);
        }
        if (words.is(i, "next") && words.is(i + 1, "night", "evening", "morning")) {
            return day(reckoning.reference().plusDays(1), i + 2);
        }
        return null;
    }

    private @Nullable Parsed weekday(int i) {
        int at = words.optional(i, "the");
        String lead = words.text(at);
        LocalDate today = reckoning.reference();
        boolean past = words.is(at, "this") && words.is(at + 1, "past", "coming", "upcoming");
        if (past) {
            lead = words.text(at + 1);
            at++;
        }
        boolean led = words.is(
                at, "last", "next", "this", "past", "coming", "upcoming", "following", "previous", "early", "late");
        DayOfWeek day = calendar.weekday(led ? at + 1 : at);
        if (day == null) {
            return weekFirst(i);
        }
        int next = (led ? at + 1 : at) + 1;
        next = words.is(next, ".")
                        && words.at(next - 1).end() == words.at(next).start()
                        && words.text(next - 1).length() <= 4
                        && !words.at(next + 1).capital()
                ? next + 1
                : next;
        if (!led) {
            return plainWeekday(day, i, next);
        }
        return switch (lead) {
            case "last", "previous" -> day(reckoning.weekday(day, -1, today), next);
            case "past" -> day(today.with(TemporalAdjusters.previous(day)), next);
            case "next", "following" -> day(reckoning.weekday(day, 1, today), next);
            case "coming", "upcoming" -> day(today.with(TemporalAdjusters.next(day)), next);
            case "this" -> day(reckoning.weekday(day, 0, today), next);
            default -> day(reckoning.weekday(day, words.at(i).start()), next);
        };
    }

    /** "Thursday", "Friday of next week", "Monday two weeks from now", "Thursday last week". */
    private Parsed plainWeekday(DayOfWeek day, int i, int next) {
        int of = words.optional(next, "of", "in");
        of = words.optional(of, "the");
        if (words.is(of, "last", "next", "this", "following", "coming", "previous") && words.is(of + 1, "week")) {
            return day(reckoning.weekday(day, weeks(of), reckoning.reference()), of + 2);
        }
        Parsed away = away(words.optional(next, "in"));
        if (away != null && away.date() != null && away.date().first() != null) {
            return day(away.date().first().with(TemporalAdjusters.nextOrSame(day)), away.next());
        }
        return day(reckoning.weekday(day, words.at(i).start()), next);
    }

    private int weeks(int i) {
        return words.is(i, "last", "previous") ? -1 : words.is(i, "this") ? 0 : 1;
    }

    /** "next week on Tuesday", "last week's Thursday". */
    private @Nullable Parsed weekFirst(int i) {
        int at = words.optional(i, "the");
        if (!words.is(at, "last", "next", "this", "following", "coming", "previous") || !words.is(at + 1, "week")) {
            return null;
        }
        int on = words.optional(words.optional(at + 2, "'s", ","), "on");
        DayOfWeek day = calendar.weekday(on);
        return day == null ? null : day(reckoning.weekday(day, weeks(at), reckoning.reference()), on + 1);
    }

    /** "two days ago", "in three weeks", "two weeks from tomorrow", "2 years 1 month later". */
    private @Nullable Parsed away(int i) {
        boolean in = words.is(i, "in");
        LocalDate back = reckoning.reference();
        LocalDate ahead = reckoning.reference();
        int at = in ? i + 1 : i;
        int start = at;
        boolean coarse = true;
        Unit last = null;
        while (true) {
            NumberAt count = numbers.count(at);
            UnitAt unit = count == null ? null : calendar.unit(count.next());
            if (count == null || unit == null || unit.unit() == Unit.WEEKEND) {
                break;
            }
            back = Reckoning.plus(back, unit.unit(), -count.value());
            ahead = Reckoning.plus(ahead, unit.unit(), count.value());
            coarse &= unit.unit() == Unit.YEAR || unit.unit() == Unit.MONTH || unit.unit() == Unit.DECADE;
            last = unit.unit();
            at = unit.next();
            int and = words.optional(words.optional(at, ","), "and");
            at = numbers.count(and) != null && calendar.unit(words.optional(and, "a") + 1) != null ? and : at;
        }
        if (last == null || at == start) {
            return null;
        }
        return direction(in, at, back, ahead, coarse ? last : Unit.DAY);
    }

    private @Nullable Parsed direction(boolean in, int at, LocalDate back, LocalDate ahead, Unit unit) {
        if (words.is(at, "ago", "earlier", "prior")) {
            return away(back, unit, at + 1);
        }
        if (words.is(at, "later", "hence") || words.after(at, "from", "now") > 0) {
            return away(ahead, unit, words.is(at, "from") ? at + 2 : at + 1);
        }
        if (words.is(at, "from", "after", "before", "since")) {
            Parsed from = named(at + 1);
            from = from == null ? weekday(at + 1) : from;
            if (from != null && from.date() != null && from.date().first() != null) {
                long days = java.time.temporal.ChronoUnit.DAYS.between(
                        reckoning.reference(), words.is(at, "before") ? back : ahead);
                return day(from.date().first().plusDays(days), from.next());
            }
        }
        return in ? day(ahead, at) : null;
    }

    private Parsed away(LocalDate date, Unit unit, int next) {
        DateRange days = DateRange.ofDay(date);
        if (unit == Unit.YEAR || unit == Unit.DECADE) {
            days = days.within(DateRange.ofYear(date.getYear()));
        } else if (unit == Unit.MONTH) {
            days = days.within(DateRange.ofMonth(YearMonth.from(date)));
        }
        return Parsed.of(days, Basis.DAY, next);
    }

    /** "the first Friday of next month", "the second Monday in May". */
    private @Nullable Parsed nthWeekday(int i) {
        int at = words.optional(i, "the");
        boolean last = words.is(at, "last");
        NumberAt nth = numbers.ordinal(at);
        DayOfWeek day = last ? calendar.weekday(at + 1) : nth == null ? null : calendar.weekday(nth.next());
        if (day == null) {
            return null;
        }
        int of = (last || nth == null ? at + 2 : nth.next() + 1);
        if (!words.is(of, "of", "in")) {
            return null;
        }
        YearMonth month = null;
        int next = of + 1;
        CalendarWords.MonthAt named = calendar.month(of + 1);
        if (words.is(of + 1, "next", "this", "last", "the") && words.is(of + 2, "month")) {
            int steps = words.is(of + 1, "next") ? 1 : words.is(of + 1, "last") ? -1 : 0;
            month = YearMonth.from(reckoning.reference()).plusMonths(steps);
            next = of + 3;
        } else if (named != null) {
            NumberAt year = numbers.year(words.optional(named.next(), ","));
            month = year == null
                    ? reckoning.month(named.month(), words.at(i).start())
                    : YearMonth.of(year.value(), named.month());
            next = year == null ? named.next() : year.next();
        }
        if (month == null) {
            return null;
        }
        LocalDate date =
                month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(last || nth == null ? -1 : nth.value(), day));
        return YearMonth.from(date).equals(month) ? day(date, next) : null;
    }

    /** "the 21st of this month", "on the 15th". */
    private @Nullable Parsed numbered(int i) {
        int at = words.optional(i, "the");
        NumberAt nth = numbers.ordinal(at);
        if (nth == null || nth.value() < 1 || nth.value() > 31) {
            return null;
        }
        int of = words.optional(words.optional(nth.next(), "day"), "of");
        YearMonth own = YearMonth.from(reckoning.reference());
        if (words.is(of, "this", "next", "last", "the") && words.is(of + 1, "month")) {
            YearMonth month = own.plusMonths(words.is(of, "next") ? 1 : words.is(of, "last") ? -1 : 0);
            LocalDate date = Reckoning.day(month.getYear(), month.getMonthValue(), nth.value());
            return date == null ? null : day(date, of + 2);
        }
        boolean alone = words.is(i - 1, "on", "for")
                && at > i
                && words.at(at).isNumber()
                && (!words.at(nth.next()).isLetters() || words.is(nth.next(), "at", "and"));
        LocalDate date = alone ? Reckoning.day(own.getYear(), own.getMonthValue(), nth.value()) : null;
        return date == null ? null : day(date, nth.next());
    }
}
