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
import org.dragoman.pipeline.ArticlePipeline;

/** Which words of a text speak of one thing: by name, description or pronoun. */
final class GumCoreference implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "person",
            MentionType.ORGANIZATION, "organization",
            MentionType.COUNTRY, "place",
            MentionType.PLACE, "place",
            MentionType.MEETING, "event",
            MentionType.PROPERTY, "place",
            MentionType.GROUP, "person",
            MentionType.DELEGATION, "organization");

    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task)
                .article(task.find("title").orElse(null), task.find("date").orElse(null), issues);
        Reading reading = pipeline.names(article, issues);
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode mentions = answer.putArray("mentions");
        for (Referent referent : reading.referents()) {
            String type = TYPES.get(referent.type());
            if (type == null) {
                continue;
            }
            for (Mention mention : referent.mentions()) {
                if (mention.form() != Mention.Form.VERB && !new Named(mention, referent).isDemonym()) {
                    places.put(
                                    mentions.addObject(),
                                    WholePhrase.of(reading.document().sentence(mention.sentence()), mention))
                            .put("cluster", referent.id())
                            .put("type", type);
                }
            }
        }
        return answer;
    }
}
