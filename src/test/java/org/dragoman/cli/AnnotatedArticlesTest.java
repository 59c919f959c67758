package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.evaluation.Evaluation;
import org.junit.jupiter.api.Test;

/** The reading keeps what it has reached on articles that people annotated. */
class AnnotatedArticlesTest {
    private static final Map<String, JsonNode> MARKED = AnnotatedArticles.marked();
    private static final Map<String, String> TEXTS = AnnotatedArticles.texts();

    @Test
    void relationsAndRulesStayAboveTheirFloors() {
        Evaluation evaluation = AnnotatedArticles.evaluate();
        assertEquals(List.of(), evaluation.missing());
        assertEquals(List.of(), AnnotatedArticles.floors().missed(evaluation));
    }

    @Test
    void everyArticleIsMarkedAndEveryMarkHasItsArticle() {
        assertEquals(TEXTS.keySet(), MARKED.keySet());
        MARKED.forEach((name, article) -> assertEquals(name, article.path("id").textValue()));
    }

    @Test
    void everyNameAndAllEvidenceStandInTheText() {
        List<String> lost = new ArrayList<>();
        MARKED.forEach((name, article) -> {
            String text = TEXTS.getOrDefault(name, "");
            String folded = text.toLowerCase(Locale.ROOT);
            for (JsonNode entity : article.path("entities")) {
                List<String> names = new ArrayList<>();
                entity.path("names").forEach(n -> names.add(n.textValue()));
                names.subList(entity.path("implied").asBoolean() ? 1 : 0, names.size()).stream()
                        .filter(n -> !folded.contains(n.toLowerCase(Locale.ROOT)))
                        .forEach(n -> lost.add(name + ": " + n));
            }
            for (JsonNode fact : article.path("facts")) {
                String words =
                        fact.path(fact.has("quote") ? "quote" : "evidence").asText();
                if (words.isEmpty() || !text.contains(words)) {
                    lost.add(name + ": " + fact);
                }
            }
        });
        assertEquals(List.of(), lost);
    }

    @Test
    void everyFactSpeaksOfMarkedThings() {
        List<String> loose = new ArrayList<>();
        MARKED.forEach((name, article) -> {
            Set<String> ids = new HashSet<>();
            article.path("entities")
                    .forEach(e -> assertTrue(ids.add(e.path("id").textValue()), () -> name + ": twice " + e));
            for (JsonNode fact : article.path("facts")) {
                boolean said = fact.path("rel").textValue().equals("SAID");
                if (!ids.contains(fact.path("subject").asText())
                        || !said && !ids.contains(fact.path("object").asText())) {
                    loose.add(name + ": " + fact);
                }
            }
            for (JsonNode entity : article.path("entities")) {
                for (String field : List.of("of", "meeting", "place")) {
                    if (entity.hasNonNull(field)
                            && !ids.contains(entity.path(field).asText())) {
                        loose.add(name + ": " + entity);
                    }
                }
            }
        });
        assertEquals(List.of(), loose);
    }
}
