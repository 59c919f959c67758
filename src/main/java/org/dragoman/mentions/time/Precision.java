package org.dragoman.mentions.time;

import java.util.Locale;

/** How closely a date is known. */
public enum Precision {
    DAY,
    /** Known to the week; written as the month most of it lies in. */
    WEEK,
    MONTH,
    YEAR,
    /** Any other run of days: a quarter, a decade, "since May". */
    PERIOD;

    /** {@return "day", "month" or "year": how much of the date's ISO text is there} */
    static String of(String iso) {
        Precision precision = iso.length() >= 10 ? DAY : iso.length() == 7 ? MONTH : YEAR;
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
