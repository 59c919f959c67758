package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.dragoman.mentions.time.CalendarWords.Unit;
import org.jspecify.annotations.Nullable;

/** Reckons days from a reference day, towards the past or the future as the sentence looks. */
final class Reckoning {
    /** When a day in the sentence's direction is further than this and one in the other is near, the near one is meant. */
    private static final long FAR_DAYS = 270;

    private static final long NEAR_DAYS = 75;

    private final LocalDate reference;
    private final IntFunction<Direction> directions;

    Reckoning(LocalDate reference, IntFunction<Direction> directions) {
        this.reference = reference;
        this.directions = directions;
    }

    LocalDate reference() {
        return reference;
    }

    /** {@return the day of this name nearest the reference, on the side the sentence looks to} */
    LocalDate weekday(DayOfWeek day, int offset) {
        return direction(offset) == Direction.FUTURE
                ? reference.with(TemporalAdjusters.nextOrSame(day))
                : reference.with(TemporalAdjusters.previousOrSame(day));
    }

    /** {@return this day of the week, so many weeks from the reference's own} */
    LocalDate weekday(DayOfWeek day, int weeks, LocalDate from) {
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day));
    }

    /** {@return the day of this month and number, or null when there is none in the years around} */
    @Nullable
    LocalDate monthDay(int month, int day, int offset) {
        LocalDate before = null;
        LocalDate after = null;
        for (int year = reference.getYear() - 8; year <= reference.getYear() + 8; year++) {
            LocalDate date = day(year, month, day);
            if (date != null && !date.isAfter(reference)) {
                before = date;
            }
            if (date != null && after == null && !date.isBefore(reference)) {
                after = date;
            }
        }
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = ChronoUnit.DAYS.between(before, reference);
        long ahead = ChronoUnit.DAYS.between(reference, after);
        return switch (direction(offset)) {
            case PAST -> back > FAR_DAYS && ahead < NEAR_DAYS ? after : before;
            case FUTURE -> ahead > FAR_DAYS && back < NEAR_DAYS ? before : after;
            case UNKNOWN -> back <= ahead ? before : after;
        };
    }

    /** {@return the month nearest the reference on the side the sentence looks to; the reference's own fits both} */
    YearMonth month(int month, int offset) {
        YearMonth own = YearMonth.from(reference);
        YearMonth same = own.withMonth(month);
        return switch (direction(offset)) {
            case PAST -> same.isAfter(own) ? same.minusYears(1) : same;
            case FUTURE -> same.isBefore(own) ? same.plusYears(1) : same;
            case UNKNOWN ->
                same.isAfter(own.plusMonths(6))
                        ? same.minusYears(1)
                        : same.isBefore(own.minusMonths(6)) ? same.plusYears(1) : same;
        };
    }

    Direction direction(int offset) {
        return directions.apply(offset);
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).maxLength()
                && (month != 2 || day < 29 || java.time.Year.isLeap(year));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    static LocalDate plus(LocalDate from, Unit unit, long count) {
        return switch (unit) {
            case SECOND, MINUTE -> from;
            case HOUR -> from.plusDays(count / 24);
            case DAY -> from.plusDays(count);
            case BUSINESS_DAY -> plusBusinessDays(from, count);
            case WEEK, WEEKEND -> from.plusWeeks(count);
            case FORTNIGHT -> from.plusWeeks(2 * count);
            case MONTH -> from.plusMonths(count);
            case QUARTER -> from.plusMonths(3 * count);
            case YEAR -> from.plusYears(count);
            case DECADE -> from.plusYears(10 * count);
        };
    }

    private static LocalDate plusBusinessDays(LocalDate from, long count) {
        LocalDate day = from;
        long left = Math.abs(count);
        while (left > 0) {
            day = day.plusDays(count > 0 ? 1 : -1);
            if (day.getDayOfWeek().getValue() <= 5) {
                left--;
            }
        }
        return day;
    }

    /** {@return the calendar period of this kind, so many from the one the reference lies in} */
    DateRange period(Unit unit, int steps) {
        return period(unit, steps, reference);
    }

    static DateRange period(Unit unit, int steps, LocalDate from) {
        LocalDate in = plus(from, unit, steps);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, BUSINESS_DAY -> DateRange.ofDay(in);
            case WEEK -> DateRange.ofWeek(in);
            case WEEKEND -> {
                LocalDate saturday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5);
                yield new DateRange(
                        saturday, saturday.plusDays(1), YearMonth.from(saturday).toString(), Precision.WEEK);
            }
            case FORTNIGHT -> {
                LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield DateRange.ofDays(monday, monday.plusDays(13));
            }
            case MONTH -> DateRange.ofMonth(YearMonth.from(in));
            case QUARTER -> {
                YearMonth first = YearMonth.of(in.getYear(), (in.getMonthValue() - 1) / 3 * 3 + 1);
                yield DateRange.ofMonths(first, first.plusMonths(2));
            }
            case YEAR -> DateRange.ofYear(in.getYear());
            case DECADE -> DateRange.ofYears(in.getYear() / 10 * 10, in.getYear() / 10 * 10 + 9);
        };
    }
}
