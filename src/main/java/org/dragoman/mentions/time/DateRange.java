package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param first the first day; absent of "until May"
 * @param last the last day, included; absent of "since May"
 * @param iso the day, month or year that holds it, as closely as said: "2025-04-10", "2025-04", "2025"; of a run of several
 *     days the first of them
 */
public record DateRange(@Nullable LocalDate first, @Nullable LocalDate last, String iso, Precision precision) {

    /** {@return the range of one day} */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day, day.toString(), Precision.DAY);
    }

    static DateRange ofMonth(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth(), month.toString(), Precision.MONTH);
    }

    static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), yearText(year), Precision.YEAR);
    }

    /** {@return the week, Monday to Sunday, in which a day lies} */
    static DateRange ofWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(
                monday, monday.plusDays(6), YearMonth.from(monday.plusDays(3)).toString(), Precision.WEEK);
    }

    /** {@return the range of one day} */
    public static DateRange ofDays(LocalDate first, LocalDate last) {
        return new DateRange(first, last, first.toString(), Precision.PERIOD);
    }

    /** {@return a run of whole months; its text is the year when it is of one} */
    static DateRange ofMonths(YearMonth first, YearMonth last) {
        String iso = first.getYear() == last.getYear() ? yearText(first.getYear()) : first.toString();
        return new DateRange(first.atDay(1), last.atEndOfMonth(), iso, Precision.PERIOD);
    }

    static DateRange ofYears(int first, int last) {
        return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), yearText(first), Precision.PERIOD);
    }

    static DateRange open(@Nullable LocalDate first, @Nullable LocalDate last, String iso) {
        return new DateRange(first, last, iso, Precision.PERIOD);
    }

    /** {@return these days, known no closer than the period they lie in} */
    DateRange within(DateRange period) {
        return new DateRange(first, last, period.iso, period.precision);
    }

    /** {@return whether it is a single day} */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    private static String yearText(int year) {
        return String.format("%04d", year);
    }
}
