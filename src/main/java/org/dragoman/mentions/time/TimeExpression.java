package org.dragoman.mentions.time;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.dragoman.articles.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param span its characters in the text
 * @param date the days meant; absent when they cannot be known ("next week" in an undated text) or only an hour is said
 * @param clock the time of day, where one is said
 * @param relative whether the days were reckoned from the reference day; false when the words say it all
 */
public record TimeExpression(
        CharSpan span, String text, @Nullable DateRange date, @Nullable ClockTime clock, boolean relative) {

    /** {@return the moment as ISO 8601 with offset, where day, hour and zone are all known} */
    public Optional<String> findMoment() {
        DateRange days = date;
        ClockTime hour = clock;
        if (days == null || hour == null || days.first() == null || !days.isDay()) {
            return Optional.empty();
        }
        var zone = hour.zone();
        var day = days.first();
        if (zone == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(
                ZonedDateTime.of(day, hour.time(), zone).toOffsetDateTime().toString());
    }

    /** {@return "day", "month" or "year", where the date is known} */
    public Optional<String> findPrecision() {
        return Optional.ofNullable(date).map(d -> Precision.of(d.iso()));
    }
}
