package org.dragoman.articles.files;

/**
 * How much is read at most, so that no input can use up the memory.
 *
 * @param maxFileBytes of a text or JSON file; files of JSON lines may be of any size
 * @param maxLineBytes of one line of a file of JSON lines
 */
public record ReaderSettings(long maxFileBytes, int maxLineBytes) {
    /** Far above any article: the longest treaty texts have about 2 MB. */
    public static final ReaderSettings DEFAULT = new ReaderSettings(8_000_000, 8_000_000);
}
