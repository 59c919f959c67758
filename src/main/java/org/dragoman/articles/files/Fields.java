package org.dragoman.articles.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.page.Dates;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;

/** Reads what feeds and side-car files say of an article, under the names they use for it. */
final class Fields {
    private Fields() {}

    static Metadata metadata(JsonNode object, String where, IssueLog issues) {
        return new Metadata(
                find(object, "title", "headline"),
                find(object, "publisher", "source", "outlet"),
                find(object, "author", "byline"),
                published(object, where, issues),
                find(object, "url", "link"),
                find(object, "language", "lang"),
                null,
                Map.of());
    }

    static Optional<String> findText(JsonNode object) {
        return Optional.ofNullable(find(object, "text", "body", "content"));
    }

    static Optional<String> findId(JsonNode object) {
        JsonNode id = object.get("id");
        return id != null && id.isNumber() ? Optional.of(id.asText()) : Optional.ofNullable(find(object, "id"));
    }

    private static @Nullable String find(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null && value.isObject() && value.hasNonNull("name")) {
                value = value.get("name");
            }
            if (value != null && value.isArray() && value.size() > 0) {
                value = value.get(0);
            }
            if (value != null && value.isTextual() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }

    private static @Nullable LocalDate published(JsonNode object, String where, IssueLog issues) {
        String value = find(object, "published", "date", "publishedAt", "published_at", "pubDate");
        if (value == null) {
            return null;
        }
        Optional<LocalDate> date = Dates.parse(value);
        Optional<YearMonth> month = Dates.parseMonth(value);
        if (date.isEmpty() && month.isPresent()) {
            LocalDate last = month.get().atEndOfMonth();
            issues.add(new BadInput.DateWithoutDay(where, value, last));
            return last;
        }
        if (date.isEmpty()) {
            issues.add(new BadInput.UnreadableDate(where, value));
        }
        return date.orElse(null);
    }

    /** {@return the first with the second in the places where it says nothing} */
    static Metadata merge(Metadata first, Metadata second) {
        return new Metadata(
                first.title() == null ? second.title() : first.title(),
                first.publisher() == null ? second.publisher() : first.publisher(),
                first.author() == null ? second.author() : first.author(),
                first.published() == null ? second.published() : first.published(),
                first.url() == null ? second.url() : first.url(),
                first.language() == null ? second.language() : first.language(),
                null,
                Map.of());
    }
}
