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
import org.dragoman.evaluation.Score;
import org.dragoman.facts.RelationType;
import org.junit.jupiter.api.Test;

/** The reading keeps what it has reached on articles that people annotated. */
class AnnotatedArticlesTest {
    private static final Map<String, JsonNode> MARKED = AnnotatedArticles.marked();
    private static final Map<String, String> TEXTS = AnnotatedArticles.texts();

    @Test
    void precisionAndRecallStayAboveTheFloors() {
        Evaluation evaluation = AnnotatedArticles.evaluate();
        assertEquals(List.of(), evaluation.missing());
        List<String> below = new ArrayList<>();
        for (List<String> floor : AnnotatedArticles.floors()) {
            Score score = score(evaluation, floor.get(0));
            if (score.precision() < Double.parseDouble(floor.get(1))
                    || score.recall() < Double.parseDouble(floor.get(2))) {
                below.add(String.format(
                        Locale.ROOT,
                        "%s: precision %.3f, recall %.3f, floors %s and %s",
                        floor.get(0),
                        score.precision(),
                        score.recall(),
                        floor.get(1),
                        floor.get(2)));
            }
        }
        assertEquals(List.of(), below);
    }

    private static Score score(Evaluation evaluation, String measure) {
        return switch (measure) {
            case "facts" -> evaluation.facts();
            case "entities" -> evaluation.entities();
            default ->
                evaluation
                        .relations()
                        .getOrDefault(RelationType.valueOf(measure).name(), Score.NONE);
        };
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
