package org.dragoman.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.jspecify.annotations.Nullable;

/** Makes the JSON object of one page. */
final class PagePrinter {
    /** Traits that name another referent. */
    static final Set<Trait> LINKS = EnumSet.of(Trait.OF, Trait.TO, Trait.MEETING, Trait.PLACE);

    private final JsonNodeFactory json;
    private final List<Extraction> stories;
    private final PageIds ids;

    PagePrinter(JsonNodeFactory json, List<Extraction> stories) {
        this.json = json;
        this.stories = stories;
        this.ids = new PageIds(stories);
    }

    ObjectNode print() {
        Article first = stories.get(0).article();
        ObjectNode page = json.objectNode();
        metadata(page.put("id", first.page()), first.metadata())
                .put("path", first.path())
                .put("sha256", first.sha256());
        ArrayNode articles = page.putArray("articles");
        stories.forEach(story -> articles.add(article(story)));
        ArrayNode entities = page.putArray("entities");
        parts().forEach((id, parts) -> entities.add(entity(id, parts)));
        ArrayNode facts = page.putArray("facts");
        ArrayNode nonfacts = page.putArray("nonfacts");
        for (int i = 0; i < stories.size(); i++) {
            for (Claim claim : inLineIds(i)) {
                (claim.modality().isFact() ? facts : nonfacts).add(fact(i, claim));
            }
        }
        return page;
    }

    private static ObjectNode metadata(ObjectNode node, Metadata metadata) {
        return node.put("title", metadata.title())
                .put("publisher", metadata.publisher())
                .put("author", metadata.author())
                .put(
                        "published",
                        metadata.published() == null
                                ? null
                                : metadata.published().toString())
                .put("url", metadata.url())
                .put("language", metadata.language())
                .put("wire", metadata.wire());
    }

    private ObjectNode article(Extraction story) {
        Article article = story.article();
        ObjectNode node = json.objectNode();
        metadata(node.put("id", article.id()), article.metadata())
                .put("path", article.path())
                .put("sha256", article.sha256())
                .put("text", article.text());
        ObjectNode found = node.putObject("foundAt");
        new TreeMap<>(article.metadata().foundAt()).forEach((field, span) -> found.set(field, span(span)));
        ArrayNode blocks = node.putArray("blocks");
        article.blocks().forEach(b -> blocks.addObject()
                .put("kind", lower(b.kind()))
                .put("start", b.span().start())
                .put("end", b.span().end()));
        ArrayNode sentences = node.putArray("sentences");
        story.sentences().forEach(s -> sentences.add(span(s)));
        ArrayNode offsets = node.putArray("offsets");
        article.offsets()
                .runs()
                .forEach(
                        r -> offsets.addArray().add(r.clean()).add(r.original()).add(r.length()));
        return node;
    }

    /** One referent of one story. */
    private record Part(int story, Referent referent) {}

    private Map<String, List<Part>> parts() {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (Referent referent : stories.get(i).referents()) {
                parts.computeIfAbsent(ids.of(i, referent.id()), k -> new ArrayList<>())
                        .add(new Part(i, referent));
            }
        }
        return parts;
    }

    private ObjectNode entity(String id, List<Part> parts) {
        ObjectNode node = json.objectNode();
        Part first = parts.get(0);
        node.put("id", id).put("type", first.referent().type().label());
        if (parts.size() == 1) {
            putStory(node, first.story());
        }
        Set<String> names = new LinkedHashSet<>();
        Map<Trait, String> traits = new TreeMap<>();
        for (Part part : parts) {
            names.addAll(part.referent().names());
            traits(part).forEach(traits::putIfAbsent);
        }
        putNames(node, names, traits);
        ArrayNode mentions = node.putArray("mentions");
        for (Part part : parts) {
            part.referent().mentions().forEach(m -> mentions.add(mention(part.story(), m)));
        }
        if (parts.size() > 1) {
            ArrayNode list = node.putArray("parts");
            for (Part part : parts) {
                ObjectNode one = list.addObject();
                putStory(one, part.story());
                putNames(one, part.referent().names(), traits(part));
            }
        }
        return node;
    }

    private Map<Trait, String> traits(Part part) {
        Map<Trait, String> traits = new TreeMap<>();
        part.referent()
                .traits()
                .forEach((trait, value) ->
                        traits.put(trait, LINKS.contains(trait) ? ids.of(part.story(), value) : value));
        return traits;
    }

    private static void putNames(ObjectNode node, Iterable<String> names, Map<Trait, String> traits) {
        ArrayNode list = node.putArray("names");
        names.forEach(list::add);
        traits.forEach((trait, value) -> node.put(lower(trait), value));
    }

    private void putStory(ObjectNode node, int story) {
        if (story > 0) {
            node.put("article", stories.get(story).article().id());
        }
    }

    private ObjectNode mention(int story, Mention mention) {
        ObjectNode node = json.objectNode();
        putStory(node, story);
        node.put("sentence", mention.sentence());
        node.putArray("tokens")
                .add(mention.tokens().start())
                .add(mention.tokens().end());
        node.put("head", mention.head());
        putPlace(node, story, mention.span());
        node.set("span", span(mention.span()));
        return node.put("text", mention.text()).put("form", lower(mention.form()));
    }

    private List<Claim> inLineIds(int story) {
        return stories.get(story).claims().stream()
                .map(c -> c.withIds(id -> ids.of(story, id)))
                .sorted(ClaimOrder.INSTANCE)
                .toList();
    }

    private ObjectNode fact(int story, Claim claim) {
        Article article = stories.get(story).article();
        ObjectNode node = json.objectNode();
        putStory(node, story);
        node.put("rel", claim.relation().name()).put("subject", claim.subject());
        Statement statement = claim.statement();
        if (statement == null) {
            node.put("object", claim.object());
        } else {
            node.put("quote", statement.text()).put("direct", statement.direct());
            node.set("quoteSpan", span(statement.span()));
        }
        node.put("evidence", claim.evidence().of(article.text()));
        putPlace(node, story, claim.evidence());
        node.set("span", span(claim.evidence()));
        node.put("sentence", claim.sentence())
                .put("rule", claim.rule())
                .put("confidence", claim.confidence())
                .put("modality", lower(claim.modality()));
        putIfPresent(node, "speaker", claim.speaker());
        if (claim.modality() == Modality.PLANNED || claim.modality() == Modality.ONGOING) {
            node.put("status", lower(claim.modality()));
        }
        claim.qualifiers().forEach((qualifier, value) -> node.put(lower(qualifier), value));
        return node;
    }

    /** Where in the file. */
    private void putPlace(ObjectNode node, int story, CharSpan span) {
        CharSpan original = stories.get(story).article().offsets().toOriginal(span);
        node.put("start", original.start()).put("end", original.end());
    }

    private static void putIfPresent(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private JsonNode span(CharSpan span) {
        return json.arrayNode().add(span.start()).add(span.end());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
