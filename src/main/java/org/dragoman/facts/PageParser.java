package org.dragoman.facts;

import static org.dragoman.facts.PagePrinter.lower;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Makes the extractions of one page from its JSON object. What is missing or wrong is an IllegalArgumentException. */
final class PageParser {
    private final JsonNode page;
    private final Map<String, List<Referent>> referents = new LinkedHashMap<>();
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final String first;

    PageParser(JsonNode page) {
        this.page = page;
        this.first = items(page, "articles")
                .findFirst()
                .map(a -> text(a, "id"))
                .orElseThrow(() -> new IllegalArgumentException("no articles"));
    }

    List<Extraction> parse() {
        items(page, "articles").forEach(a -> {
            referents.put(text(a, "id"), new ArrayList<>());
            claims.put(text(a, "id"), new ArrayList<>());
        });
        items(page, "entities").forEach(this::addEntity);
        for (String field : List.of("facts", "nonfacts")) {
            items(page, field).forEach(f -> of(claims, story(f)).add(claim(f)));
        }
        List<Extraction> stories = new ArrayList<>();
        items(page, "articles").forEach(a -> {
            Article article = article(a);
            List<CharSpan> sentences =
                    items(a, "sentences").map(PageParser::span).toList();
            List<Claim> sorted = of(claims, article.id()).stream()
                    .sorted(ClaimOrder.INSTANCE)
                    .toList();
            stories.add(checked(new Extraction(article, sentences, of(referents, article.id()), sorted)));
        });
        return stories;
    }

    private static Extraction checked(Extraction story) {
        int length = story.article().text().length();
        List<String> ids = story.referents().stream().map(Referent::id).toList();
        for (Claim claim : story.claims()) {
            claim.withIds(id -> {
                if (!ids.contains(id)) {
                    throw new IllegalArgumentException(
                            "no entity \"" + id + "\" in " + story.article().id());
                }
                return id;
            });
            if (claim.evidence().end() > length
                    || claim.sentence() >= story.sentences().size()) {
                throw new IllegalArgumentException("evidence outside the text: " + claim.evidence());
            }
        }
        return story;
    }

    private Article article(JsonNode node) {
        List<Block> blocks = items(node, "blocks")
                .map(b -> new Block(
                        Block.Kind.valueOf(upper(text(b, "kind"))), new CharSpan(whole(b, "start"), whole(b, "end"))))
                .toList();
        List<OffsetMap.Run> runs = items(node, "offsets")
                .map(r -> new OffsetMap.Run(whole(r, 0), whole(r, 1), whole(r, 2)))
                .toList();
        return new Article(
                text(node, "id"),
                text(page, "id"),
                text(node, "path"),
                metadata(node),
                text(node, "text"),
                blocks,
                new OffsetMap(runs),
                text(node, "sha256"));
    }

    private static Metadata metadata(JsonNode node) {
        Map<String, CharSpan> foundAt = new TreeMap<>();
        node.path("foundAt").properties().forEach(e -> foundAt.put(e.getKey(), span(e.getValue())));
        String published = find(node, "published");
        try {
            return new Metadata(
                    find(node, "title"),
                    find(node, "publisher"),
                    find(node, "author"),
                    published == null ? null : LocalDate.parse(published),
                    find(node, "url"),
                    find(node, "language"),
                    find(node, "wire"),
                    foundAt);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: \"" + published + "\"", e);
        }
    }

    private void addEntity(JsonNode node) {
        List<JsonNode> parts = node.has("parts") ? items(node, "parts").toList() : List.of(node);
        for (JsonNode part : parts) {
            String story = story(part);
            List<Mention> mentions = items(node, "mentions")
                    .filter(m -> story(m).equals(story))
                    .map(m -> mention(MentionType.ofLabel(text(node, "type")), m))
                    .toList();
            Map<Trait, String> traits = new TreeMap<>();
            for (Trait trait : Trait.values()) {
                String value = find(part, lower(trait));
                if (value != null) {
                    traits.put(trait, value);
                }
            }
            List<String> names = items(part, "names").map(PageParser::text).toList();
            of(referents, story)
                    .add(new Referent(
                            text(node, "id"),
                            MentionType.ofLabel(text(node, "type")),
                            names,
                            mentions,
                            new TreeMap<>(traits)));
        }
    }

    private static Mention mention(MentionType type, JsonNode node) {
        JsonNode tokens = node.path("tokens");
        return new Mention(
                type,
                whole(node, "sentence"),
                new TokenSpan(whole(tokens, 0), whole(tokens, 1)),
                whole(node, "head"),
                span(node.path("span")),
                text(node, "text"),
                Mention.Form.valueOf(upper(text(node, "form"))));
    }

    private static Claim claim(JsonNode node) {
        Map<Qualifier, String> qualifiers = new TreeMap<>();
        for (Qualifier qualifier : Qualifier.values()) {
            String value = find(node, lower(qualifier));
            if (value != null) {
                qualifiers.put(qualifier, value);
            }
        }
        String quote = find(node, "quote");
        return new Claim(
                RelationType.valueOf(text(node, "rel")),
                text(node, "subject"),
                find(node, "object"),
                quote == null
                        ? null
                        : new Statement(
                                quote,
                                span(node.path("quoteSpan")),
                                node.path("direct").asBoolean()),
                whole(node, "sentence"),
                span(node.path("span")),
                text(node, "rule"),
                Modality.valueOf(upper(text(node, "modality"))),
                find(node, "speaker"),
                node.path("confidence").asDouble(),
                new TreeMap<>(qualifiers));
    }

    private String story(JsonNode node) {
        String story = find(node, "article");
        return story == null ? first : story;
    }

    private static <T> List<T> of(Map<String, List<T>> lists, String story) {
        List<T> list = lists.get(story);
        if (list == null) {
            throw new IllegalArgumentException("no article \"" + story + "\"");
        }
        return list;
    }

    private static Stream<JsonNode> items(JsonNode node, String field) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException("\"" + field + "\" is no list");
        }
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        String text = find(node, field);
        if (text == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return text;
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text: " + value);
        }
        return value.textValue();
    }

    private static @Nullable String find(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : text(value);
    }

    private static CharSpan span(JsonNode node) {
        return new CharSpan(whole(node, 0), whole(node, 1));
    }

    private static int whole(JsonNode list, int index) {
        return whole(list.path(index), "[" + index + "]", list);
    }

    private static int whole(JsonNode node, String field) {
        return whole(node.path(field), field, node);
    }

    private static int whole(JsonNode value, String what, JsonNode in) {
        if (!value.isInt()) {
            throw new IllegalArgumentException("no whole number " + what + " in " + in);
        }
        return value.intValue();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
