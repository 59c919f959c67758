package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.pipeline.ArticlePipeline;

/** The names in a sentence: persons, organisations and places. Demonyms are none. */
final class CrossNerNames implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "PERSON",
            MentionType.ORGANIZATION, "ORGANISATION",
            MentionType.COUNTRY, "PLACE",
            MentionType.PLACE, "PLACE");

    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task).article(null, null, issues);
        Reading reading = pipeline.names(article, issues);
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode entities = answer.putArray("entities");
        for (Named named : Named.in(reading)) {
            String type = TYPES.get(named.type());
            if (type != null && !named.isDemonym()) {
                places.put(entities.addObject(), named.mention().span()).put("type", type);
            }
        }
        return answer;
    }
}
