package org.dragoman.mentions.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.dragoman.mentions.time.Parsed.Basis;
import org.jspecify.annotations.Nullable;

/** Reads times of day with their zones: "10:00 a.m. Kyiv time", "11:59 PM", "0900 GMT", "noon". */
final class Clocks {
    /** Zones named by a city or a people, as news names them; the zone's own rules give the offset of the day. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("kyiv", "Europe/Kyiv"),
            Map.entry("kiev", "Europe/Kyiv"),
            Map.entry("moscow", "Europe/Moscow"),
            Map.entry("istanbul", "Europe/Istanbul"),
            Map.entry("ankara", "Europe/Istanbul"),
            Map.entry("turkish", "Europe/Istanbul"),
            Map.entry("london", "Europe/London"),
            Map.entry("paris", "Europe/Paris"),
            Map.entry("berlin", "Europe/Berlin"),
            Map.entry("brussels", "Europe/Brussels"),
            Map.entry("geneva", "Europe/Zurich"),
            Map.entry("vienna", "Europe/Vienna"),
            Map.entry("rome", "Europe/Rome"),
            Map.entry("washington", "America/New_York"),
            Map.entry("eastern", "America/New_York"),
            Map.entry("beijing", "Asia/Shanghai"),
            Map.entry("tokyo", "Asia/Tokyo"),
            Map.entry("seoul", "Asia/Seoul"),
            Map.entry("korean", "Asia/Seoul"),
            Map.entry("tehran", "Asia/Tehran"),
            Map.entry("riyadh", "Asia/Riyadh"),
            Map.entry("saudi", "Asia/Riyadh"),
            Map.entry("doha", "Asia/Qatar"),
            Map.entry("cairo", "Africa/Cairo"),
            Map.entry("israel", "Asia/Jerusalem"),
            Map.entry("jerusalem", "Asia/Jerusalem"),
            Map.entry("delhi", "Asia/Kolkata"),
            Map.entry("indian", "Asia/Kolkata"),
            Map.entry("minsk", "Europe/Minsk"),
            Map.entry("warsaw", "Europe/Warsaw"),
            Map.entry("yerevan", "Asia/Yerevan"),
            Map.entry("baku", "Asia/Baku"),
            Map.entry("tbilisi", "Asia/Tbilisi"));

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("gmt", "GMT"),
            Map.entry("utc", "UTC"),
            Map.entry("bst", "Europe/London"),
            Map.entry("cet", "Europe/Brussels"),
            Map.entry("cest", "Europe/Brussels"),
            Map.entry("eet", "Europe/Kyiv"),
            Map.entry("eest", "Europe/Kyiv"),
            Map.entry("msk", "Europe/Moscow"),
            Map.entry("edt", "America/New_York"),
            Map.entry("est", "America/New_York"),
            Map.entry("et", "America/New_York"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("pst", "America/Los_Angeles"),
            Map.entry("kst", "Asia/Seoul"),
            Map.entry("jst", "Asia/Tokyo"));

    private final Words words;

    Clocks(Words words) {
        this.words = words;
    }

    /** {@return the time of day that stands here, without a date} */
    @Nullable
    Parsed clock(int i) {
        Parsed time = time(i);
        if (time == null || time.clock() == null) {
            return null;
        }
        return zoned(time.clock().time(), time.next());
    }

    private @Nullable Parsed time(int i) {
        if (words.is(i, "noon", "midday")) {
            return of(12, 0, i + 1);
        }
        if (words.is(i, "midnight")) {
            return of(0, 0, i + 1);
        }
        Word word = words.at(i);
        if (!word.isNumber() || (words.is(i - 1, ":", "$", "/") && !word.spaced())) {
            return null;
        }
        if (word.text().length() == 4 && words.is(i + 1, "gmt", "utc", "hours", "hrs")) {
            int value = Integer.parseInt(word.text());
            return of(value / 100, value % 100, words.is(i + 1, "gmt", "utc") ? i + 1 : i + 2);
        }
        if (word.text().length() > 2) {
            return null;
        }
        return withMinutes(i, Integer.parseInt(word.text()));
    }

    private @Nullable Parsed withMinutes(int i, int hour) {
        int minute = 0;
        int next = i + 1;
        boolean exact = words.is(next, ":") && !words.at(next).spaced() && isMinutes(next + 1);
        boolean dotted = words.is(next, ".")
                && !words.at(next).spaced()
                && isMinutes(next + 1)
                && words.is(next + 2, "am", "pm", "gmt");
        if (exact || dotted) {
            minute = Integer.parseInt(words.text(next + 1));
            next += 2;
            if (words.is(next, ":") && isMinutes(next + 1)) {
                next += 2;
            }
        }
        if (words.is(next, "am", "pm")) {
            if (hour > 12 || hour == 0) {
                return null;
            }
            return of(hour % 12 + (words.is(next, "pm") ? 12 : 0), minute, next + 1);
        }
        if (words.is(next, "o'clock")) {
            return of(hour, minute, next + 1);
        }
        return exact ? of(hour, minute, next) : null;
    }

    private boolean isMinutes(int i) {
        return words.at(i).isNumber()
                && words.text(i).length() == 2
                && Integer.parseInt(words.text(i)) < 60
                && !words.at(i).spaced();
    }

    private static @Nullable Parsed of(int hour, int minute, int next) {
        return hour > 23 || minute > 59
                ? null
                : new Parsed(null, new ClockTime(LocalTime.of(hour, minute), null), Basis.WORDS, next);
    }

    private Parsed zoned(LocalTime time, int next) {
        int at = words.optional(next, "(");
        String zone = SHORT.get(words.text(at));
        int end = zone == null ? next : at + 1;
        int local = words.after(at, "new", "delhi") > 0 ? at + 1 : at;
        if (zone == null
                && (words.is(local + 1, "time")
                        || (words.is(local + 1, "standard", "daylight", "local") && words.is(local + 2, "time")))) {
            zone = PLACES.get(words.text(local));
            boolean here = words.is(local, "local");
            end = zone == null && !here ? next : words.is(local + 1, "time") ? local + 2 : local + 3;
        }
        end = end > next && at > next ? words.optional(end, ")") : end;
        return new Parsed(null, new ClockTime(time, zone == null ? null : ZoneId.of(zone)), Basis.WORDS, end);
    }
}
