package org.dragoman.mentions.time;

/** Where a sentence looks from its day of writing: what its governing verb says about "Thursday" or "May 3". */
public enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
