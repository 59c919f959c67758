package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.pipeline.ArticlePipeline;

/** Whom, what and when a document speaks of, also where it only describes them. */
final class Re3dEntities implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "Person",
            MentionType.OFFICE, "Person",
            MentionType.ORGANIZATION, "Organisation",
            MentionType.DELEGATION, "Organisation",
            MentionType.GROUP, "Organisation",
            MentionType.COUNTRY, "Location",
            MentionType.PLACE, "Location",
            MentionType.PROPERTY, "Location");

    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task).article(task.find("title").orElse(null), null, issues);
        Reading reading = pipeline.names(article, issues);
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode entities = answer.putArray("entities");
        for (Referent referent : reading.referents()) {
            for (Mention mention : referent.mentions()) {
                String type = TYPES.get(referent.type());
                boolean said = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DESCRIPTION;
                if (type != null && said) {
                    places.put(entities.addObject(), mention.span())
                            .put("type", new Named(mention, referent).isDemonym() ? "Nationality" : type);
                }
            }
        }
        for (TimeExpression time : DocumentTimes.of(reading.document()).all()) {
            places.put(entities.addObject(), time.span()).put("type", "Temporal");
        }
        return answer;
    }
}
