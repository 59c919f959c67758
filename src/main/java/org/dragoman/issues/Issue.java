package org.dragoman.issues;

/**
 * Something wrong with the data that cost a piece of one article, never the run. Each kind is a record of its own beside
 * the code that finds it.
 */
public interface Issue {
    /** {@return the article or file it was found in, as a user knows it} */
    String where();

    /** {@return what is wrong, with the offending value and its place, in one sentence} */
    String message();

    /** {@return the kind by which issues are counted} */
    default String kind() {
        return getClass().getSimpleName();
    }
}
