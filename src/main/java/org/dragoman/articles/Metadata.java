package org.dragoman.articles;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param wire the agency an outlet credits ("AFP", "Reuters"), the origin of the text where one is named
 * @param language ISO 639-1
 * @param foundAt for each field read from the file's text, by its name in this record, where in the file it says so;
 *     fields from a side-car file or a JSON field have none
 */
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String language,
        @Nullable String wire,
        Map<String, CharSpan> foundAt) {
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null, Map.of());

    public Metadata {
        foundAt = Map.copyOf(foundAt);
    }
}
