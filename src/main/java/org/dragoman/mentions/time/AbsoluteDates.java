package org.dragoman.mentions.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.mentions.time.CalendarWords.MonthAt;
import org.dragoman.mentions.time.NumberWords.NumberAt;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Reads days of the calendar: "April 10, 2025", "19 October", "2025-04-10", "Thursday the 21st". */
final class AbsoluteDates {
    private final Words words;
    private final NumberWords numbers;
    private final CalendarWords calendar;
    private final Reckoning reckoning;

    AbsoluteDates(Words words, Reckoning reckoning) {
        this.words = words;
        this.numbers = new NumberWords(words);
        this.calendar = new CalendarWords(words);
        this.reckoning = reckoning;
    }

    @Nullable
    Parsed day(int i) {
        DayOfWeek weekday = calendar.weekday(i);
        if (weekday != null) {
            int at = words.skip(i + 1, ",", ".", "-", "on", "(");
            Parsed dated = plainDay(at);
            return dated == null ? weekdayWithNumber(weekday, i) : dated;
        }
        return plainDay(i);
    }

    private @Nullable Parsed plainDay(int i) {
        Parsed best = Parsed.longer(monthFirst(i), dayFirst(i));
        best = Parsed.longer(best, yearFirst(i));
        return Parsed.longer(best, numeric(i));
    }

    /** "April 10", "Feb. 27, 2025", "September the twenty-first". */
    private @Nullable Parsed monthFirst(int i) {
        MonthAt month = calendar.month(i);
        if (month == null) {
            return null;
        }
        int at = words.optional(words.optional(month.next(), ",", "-", "/", "."), "the");
        NumberAt day = numbers.day(at);
        if (day == null || words.is(day.next(), ":", "%") || words.is(day.next(), "am", "pm")) {
            return null;
        }
        return withYear(month.month(), day.value(), day.next(), i);
    }

    /** "19 October 2024", "the 19th of October", "22-Jan-2019", "the 15th day of June". */
    private @Nullable Parsed dayFirst(int i) {
        int from = words.optional(i, "the");
        NumberAt day = numbers.day(from);
        if (day == null) {
            return null;
        }
        int at = words.optional(words.optional(words.optional(day.next(), "day"), "of"), "-", "/", ",");
        MonthAt month = calendar.month(at);
        return month == null ? null : withYear(month.month(), day.value(), month.next(), i);
    }

    /** "2019-aug-01", "2020/23/Sep". */
    private @Nullable Parsed yearFirst(int i) {
        NumberAt year = words.at(i).isNumber() ? numbers.year(i) : null;
        if (year == null || !words.is(year.next(), "-", "/", ".")) {
            return null;
        }
        int at = year.next() + 1;
        MonthAt month = calendar.month(at);
        NumberAt day = numbers.day(month == null ? at : words.optional(month.next(), "-", "/"));
        if (day != null && month == null) {
            month = calendar.month(words.optional(day.next(), "-", "/"));
            return month == null ? null : dated(year.value(), month.month(), day.value(), month.next());
        }
        return day == null || month == null ? null : dated(year.value(), month.month(), day.value(), day.next());
    }

    private @Nullable Parsed withYear(int month, int day, int next, int start) {
        int at = words.optional(words.optional(next, ",", "-", "/", "."), "of", "in");
        NumberAt year = numbers.year(at);
        if (year == null
                && words.is(at - 1, "of")
                && words.at(at).isNumber()
                && words.text(at).length() == 2) {
            year = new NumberAt(century(Integer.parseInt(words.text(at))), at + 1);
        }
        if (year != null && isYearHere(year, at)) {
            return dated(year.value(), month, day, year.next());
        }
        LocalDate date = reckoning.monthDay(month, day, words.at(start).start());
        return date == null ? null : Parsed.of(DateRange.ofDay(date), Basis.YEAR, next);
    }

    /** "2024" after "May 3" is a year, but not in "May 3, 2024 people" nor a clock time as in "May 3, 2024 GMT". */
    private boolean isYearHere(NumberAt year, int at) {
        return !words.at(at).isNumber() || !words.is(year.next(), "gmt", "hours", "people", "percent", "%");
    }

    private static @Nullable Parsed dated(int year, int month, int day, int next) {
        LocalDate date = Reckoning.day(year, month, day);
        return date == null ? null : Parsed.of(DateRange.ofDay(date), Basis.WORDS, next);
    }

    /** "2025-04-10", "04/10/2025", "10.04.2025", "4/10", "20250410". */
    private @Nullable Parsed numeric(int i) {
        if (!words.at(i).isNumber()
                || (words.is(i - 1, "/", ".", ":")
                        && !words.at(i).spaced()
                        && words.at(i - 2).isNumber())) {
            return null;
        }
        String first = words.text(i);
        if (first.length() == 8 && !words.is(i - 1, "-", "/")) {
            int value = Integer.parseInt(first);
            return value > 19000000 && value < 21000000
                    ? dated(value / 10000, value / 100 % 100, value % 100, i + 1)
                    : null;
        }
        String mark = words.text(i + 1);
        if (!words.is(i + 1, "/", "-", ".")
                || !glued(i + 1)
                || !glued(i + 2)
                || !words.at(i + 2).isNumber()) {
            return null;
        }
        boolean three = (words.text(i + 3).equals(mark) || words.is(i + 3, ","))
                && glued(i + 3)
                && glued(i + 4)
                && words.at(i + 4).isNumber();
        return three ? threeNumbers(i) : twoNumbers(i, mark);
    }

    private @Nullable Parsed threeNumbers(int i) {
        int a = number(i);
        int b = number(i + 2);
        int c = number(i + 4);
        if (a < 0
                || b < 0
                || c < 0
                || (words.is(i + 5, "-", "/", ".")
                        && glued(i + 5)
                        && words.at(i + 6).isNumber()
                        && words.text(i + 6).length() > 2
                        && words.text(i).length() == 4)) {
            return null;
        }
        if (words.text(i).length() == 4) {
            return dated(a, b, c, i + 5);
        }
        if ((words.text(i + 4).length() != 4 && words.text(i + 4).length() != 2)
                || words.text(i).length() > 2) {
            return null;
        }
        int year = words.text(i + 4).length() == 4 ? c : century(c);
        boolean dayFirst = words.is(i + 1, ".") || a > 12;
        Parsed usual = dayFirst ? dated(year, b, a, i + 5) : dated(year, a, b, i + 5);
        return usual == null && !dayFirst ? dated(year, b, a, i + 5) : usual;
    }

    private @Nullable Parsed twoNumbers(int i, String mark) {
        int a = number(i);
        int b = number(i + 2);
        if (!mark.equals("/")
                || a < 1
                || b < 1
                || (words.is(i + 3, "/", "-", ".")
                        && glued(i + 3)
                        && words.at(i + 4).isNumber()
                        && !mark.equals("/"))) {
            return null;
        }
        LocalDate date = a <= 12
                ? reckoning.monthDay(a, b, words.at(i).start())
                : b <= 12 ? reckoning.monthDay(b, a, words.at(i).start()) : null;
        return date == null ? null : Parsed.of(DateRange.ofDay(date), Basis.YEAR, i + 3);
    }

    private int number(int i) {
        return words.text(i).length() <= 4 ? Integer.parseInt(words.text(i)) : -1;
    }

    private boolean glued(int i) {
        return !words.at(i).spaced();
    }

    private static int century(int year) {
        return year >= 50 ? 1900 + year : 2000 + year;
    }

    /** "Thursday the 21st": the nearest month in which it falls on that weekday. */
    private @Nullable Parsed weekdayWithNumber(DayOfWeek weekday, int i) {
        boolean article = words.is(i + 1, "the");
        NumberAt day = article ? numbers.ordinal(i + 2) : words.at(i + 1).isNumber() ? numbers.ordinal(i + 1) : null;
        if (day == null || day.value() < 1 || day.value() > 31) {
            return null;
        }
        LocalDate month = reckoning.reference().with(TemporalAdjusters.firstDayOfMonth());
        boolean back = reckoning.direction(words.at(i).start()) == Direction.PAST;
        for (int away = 0; away <= 24; away++) {
            for (int sign : back ? new int[] {-1, 1} : new int[] {1, -1}) {
                LocalDate in = month.plusMonths((long) sign * away);
                LocalDate date = Reckoning.day(in.getYear(), in.getMonthValue(), day.value());
                if (date != null && date.getDayOfWeek() == weekday) {
                    return Parsed.of(DateRange.ofDay(date), Basis.DAY, day.next());
                }
            }
        }
        return null;
    }
}
