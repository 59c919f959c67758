package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article's entities and facts, marked by hand or read by the program, as far as a comparison needs them. */
record Marked(String id, Map<String, Thing> things, List<Fact> facts) {
    /** An entity. {@code names} ends with the canonical name, where gold gives one. */
    record Thing(
            String id,
            String type,
            List<String> names,
            @Nullable String of,
            @Nullable String meeting,
            @Nullable String date,
            @Nullable String end,
            @Nullable String place,
            boolean optional) {}

    /** A fact; gold knows no confidence. {@code object} is absent for SAID, {@code quote} for all others. */
    record Fact(
            String relation,
            String subject,
            @Nullable String object,
            @Nullable String quote,
            boolean optional,
            String rule,
            String evidence,
            double confidence) {}

    Marked {
        facts = List.copyOf(facts);
    }

    Optional<Thing> find(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : things.get(id));
    }

    List<Thing> ofType(String type) {
        return things.values().stream().filter(t -> t.type().equals(type)).toList();
    }

    static Marked parse(JsonNode article) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (JsonNode entity : article.path("entities")) {
            List<String> names = new ArrayList<>();
            entity.path("names").forEach(n -> names.add(n.asText()));
            if (entity.hasNonNull("canonical")) {
                names.add(entity.path("canonical").asText());
            }
            Thing thing = new Thing(
                    entity.path("id").asText(),
                    entity.path("type").asText(),
                    List.copyOf(names),
                    text(entity, "of"),
                    text(entity, "meeting"),
                    text(entity, "date"),
                    text(entity, "end"),
                    text(entity, "place"),
                    entity.path("optional").asBoolean());
            things.put(thing.id(), thing);
        }
        List<Fact> facts = new ArrayList<>();
        for (JsonNode fact : article.path("facts")) {
            facts.add(new Fact(
                    fact.path("rel").asText(),
                    fact.path("subject").asText(),
                    text(fact, "object"),
                    text(fact, "quote"),
                    fact.path("optional").asBoolean(),
                    fact.path("rule").asText(""),
                    fact.path("evidence").asText(""),
                    fact.path("confidence").asDouble(1)));
        }
        return new Marked(article.path("id").asText(), things, facts);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
