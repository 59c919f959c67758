package org.dragoman.mentions.time;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param zone the zone it is said in, where one is named: "Kyiv time", "GMT"
 */
public record ClockTime(LocalTime time, @Nullable ZoneId zone) {}
