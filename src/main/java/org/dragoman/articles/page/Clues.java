package org.dragoman.articles.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.jspecify.annotations.Nullable;

/** What a story says about itself, with the place that says it; of two answers the one from the better place. */
final class Clues {
    /** A field of {@link Metadata} that text can fill, or the dateline, of which only the place is kept. */
    enum Field {
        TITLE("title"),
        PUBLISHER("publisher"),
        AUTHOR("author"),
        PUBLISHED("published"),
        URL("url"),
        WIRE("wire"),
        DATELINE("dateline");

        private final String key;

        Field(String key) {
            this.key = key;
        }
    }

    /** How well a place knows, the best last. */
    enum Weight {
        /** Guessed from something else: an outlet from a host, a date from a URL. */
        GUESS,
        /** Said in passing: a copyright line, an update's date. */
        SAID,
        /** Said where it is usually said, without a label. */
        USUAL,
        /** Said with a label: "Published:", "Source:". */
        LABELLED
    }

    private record Clue(Object value, CharSpan span, Weight weight) {}

    private final Map<Field, Clue> best = new TreeMap<>();

    void add(Field field, Object value, CharSpan span, Weight weight) {
        Clue before = best.get(field);
        if (before == null || weight.compareTo(before.weight) > 0) {
            best.put(field, new Clue(value, span, weight));
        }
    }

    Optional<String> find(Field field) {
        return Optional.ofNullable(best.get(field)).map(c -> c.value.toString());
    }

    /** {@return what is known, where what was given with the page wins over what it says} */
    Metadata over(Metadata given) {
        Map<String, CharSpan> foundAt = new TreeMap<>();
        Metadata metadata = new Metadata(
                pick(given.title(), Field.TITLE, Object::toString, foundAt),
                pick(given.publisher(), Field.PUBLISHER, Object::toString, foundAt),
                pick(given.author(), Field.AUTHOR, Object::toString, foundAt),
                pick(given.published(), Field.PUBLISHED, LocalDate.class::cast, foundAt),
                pick(given.url(), Field.URL, Object::toString, foundAt),
                given.language(),
                pick(given.wire(), Field.WIRE, Object::toString, foundAt),
                Map.of());
        pick(null, Field.DATELINE, Object::toString, foundAt);
        return new Metadata(
                metadata.title(),
                metadata.publisher(),
                metadata.author(),
                metadata.published(),
                metadata.url(),
                metadata.language(),
                metadata.wire(),
                foundAt);
    }

    private <T> @Nullable T pick(
            @Nullable T given, Field field, Function<Object, T> cast, Map<String, CharSpan> foundAt) {
        Clue clue = best.get(field);
        if (given != null || clue == null) {
            return given;
        }
        foundAt.put(field.key, clue.span);
        return cast.apply(clue.value);
    }
}
