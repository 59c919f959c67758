package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.pipeline.ArticlePipeline;
import org.dragoman.text.Document;
import org.dragoman.text.Token;

/** Whom, what and when a document speaks of, also where it only describes them. */
final class Re3dEntities implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "Person",
            MentionType.OFFICE, "Person",
            MentionType.ORGANIZATION, "Organisation",
            MentionType.DELEGATION, "Organisation",
            MentionType.GROUP, "Organisation",
            MentionType.PLACE, "Location",
            MentionType.PROPERTY, "Location");

    private static final Set<String> ACTING = Set.of("nsubj");

    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task).article(task.find("title").orElse(null), null, issues);
        Reading reading = pipeline.names(article, issues);
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode entities = answer.putArray("entities");
        for (Referent referent : reading.referents()) {
            for (Mention mention : referent.mentions()) {
                type(reading.document(), mention, referent)
                        .ifPresent(type ->
                                places.put(entities.addObject(), mention.span()).put("type", type));
            }
        }
        for (TimeExpression time : DocumentTimes.of(reading.document()).all()) {
            places.put(entities.addObject(), time.span()).put("type", "Temporal");
        }
        return answer;
    }

    /** A state that acts is an organisation there, and whoever holds an office a person. */
    private static Optional<String> type(Document document, Mention mention, Referent referent) {
        boolean pronoun = mention.form() == Mention.Form.PRONOUN;
        if (mention.form() == Mention.Form.VERB || (pronoun && referent.type() != MentionType.PERSON)) {
            return Optional.empty();
        }
        if (referent.type() == MentionType.COUNTRY) {
            if (new Named(mention, referent).isDemonym()) {
                return Optional.of("Nationality");
            }
            Token head = document.sentence(mention.sentence()).token(mention.head());
            boolean acts = mention.form() == Mention.Form.DESCRIPTION || ACTING.contains(head.dependency());
            return Optional.of(acts ? "Organisation" : "Location");
        }
        return Optional.ofNullable(TYPES.get(referent.type()));
    }
}
