package org.dragoman.mentions.time;

import org.jspecify.annotations.Nullable;

/**
 * What some words were read as.
 *
 * @param basis what had to be known besides the words
 * @param next index of the word after them
 */
record Parsed(@Nullable DateRange date, @Nullable ClockTime clock, Basis basis, int next) {
    /** What a date is reckoned from. */
    enum Basis {
        /** The words say it all: "10 April 2025". */
        WORDS,
        /** A day not far from it, for the year: "April 10". */
        YEAR,
        /** The day of writing: "next week". */
        DAY;

        Basis and(Basis other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    static Parsed of(DateRange date, Basis basis, int next) {
        return new Parsed(date, null, basis, next);
    }

    Parsed upTo(int end) {
        return new Parsed(date, clock, basis, end);
    }

    Parsed at(@Nullable ClockTime hour, int end) {
        return new Parsed(date, hour == null ? clock : hour, basis, end);
    }

    /** {@return the one that reads more words; the first of two that read as many} */
    static @Nullable Parsed longer(@Nullable Parsed a, @Nullable Parsed b) {
        return a == null || (b != null && b.next > a.next) ? b : a;
    }
}
