package org.dragoman.mentions.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a day or a named run of days together with the hour said before or after it. */
final class Moments {
    private static final Set<String> PARTS =
            Set.of("morning", "afternoon", "evening", "night", "midnight", "noon", "lunchtime", "pm", "am");

    private final Words words;
    private final AbsoluteDates absolute;
    private final RelativeDays relative;
    private final Periods periods;
    private final Clocks clocks;

    /** What stands where, as long as no further day was named: asked for again and again. */
    private final Map<Integer, @Nullable Parsed> known = new HashMap<>();

    Moments(Words words, Reckoning reckoning) {
        this.words = words;
        this.absolute = new AbsoluteDates(words, reckoning);
        this.relative = new RelativeDays(words, reckoning);
        this.periods = new Periods(words, reckoning);
        this.clocks = new Clocks(words);
    }

    /** Notes a day that was named: "the same day" may follow. */
    void mention(LocalDate day) {
        relative.mention(day);
        known.clear();
    }

    /** {@return the day or run of days that stands here} */
    @Nullable
    Parsed days(int i) {
        if (!known.containsKey(i)) {
            known.put(i, Parsed.longer(Parsed.longer(absolute.day(i), relative.day(i)), periods.period(i)));
        }
        return known.get(i);
    }

    /** {@return days with an hour where there is one, or an hour alone} */
    @Nullable
    Parsed moment(int i) {
        Parsed days = days(i);
        Parsed best = days == null ? null : hourAfter(days);
        Parsed hours = hours(i);
        if (hours != null) {
            Parsed later = days(words.skip(hours.next(), ",", "on", "of", "the", "-"));
            Parsed both = later == null ? null : later.at(hours.clock(), later.next());
            best = Parsed.longer(best, both == null ? null : hourAfter(both));
            best = Parsed.longer(best, hours.clock() == null ? null : hours);
        }
        return best;
    }

    private Parsed hourAfter(Parsed days) {
        int next = days.next();
        int at = words.skip(next, ",", "at", "around", "about", "@", "from", "-", ")");
        Parsed hours = hours(at);
        if (hours == null && words.is(next, "in") && words.is(next + 1, "the")) {
            hours = hours(next);
        }
        if (hours == null) {
            return days;
        }
        Parsed both = days.at(hours.clock(), hours.next());
        Parsed again =
                hours.clock() == null ? hours(words.skip(both.next(), ",", "at", "around", "between", "from")) : null;
        return again == null ? both : both.at(again.clock(), again.next());
    }

    /** "10:00 a.m. Kyiv time", "10am to 12pm", "between 8am and 2pm", "in the late afternoon". */
    private @Nullable Parsed hours(int i) {
        int at = words.optional(i, "between");
        Parsed first = clocks.clock(at);
        if (first != null) {
            int link = words.optional(first.next(), "to", "-", "and", "until");
            Parsed second = link > first.next() ? clocks.clock(link) : null;
            return second == null ? first : first.upTo(second.next());
        }
        int part = words.optional(words.optional(i, "in", "at"), "the");
        part = words.optional(words.optional(part, "early", "late", "mid"), "-");
        return words.in(part, PARTS) && words.at(part).isLetters()
                ? new Parsed(null, null, Parsed.Basis.WORDS, part + 1)
                : null;
    }
}
