package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.names.EventNames;
import org.dragoman.mentions.names.NameLists;
import org.dragoman.pipeline.ArticlePipeline;

/** The names in a sentence, none within another: persons, organisations, places and events. Demonyms are none. */
final class CrossNerNames implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "PERSON",
            MentionType.ORGANIZATION, "ORGANISATION",
            MentionType.COUNTRY, "PLACE",
            MentionType.PLACE, "PLACE");

    private final EventNames events;

    private record Name(CharSpan span, String type) {}

    CrossNerNames(NameLists lists) {
        this.events = new EventNames(lists);
    }

    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task).article(null, null, issues);
        Reading reading = pipeline.names(article, issues);
        List<Name> names = new ArrayList<>();
        events.in(reading.document()).forEach(event -> names.add(new Name(event, "EVENT")));
        for (Named named : Named.in(reading)) {
            String type = TYPES.get(named.type());
            if (type != null && !named.isDemonym()) {
                names.add(new Name(named.mention().span(), type));
            }
        }
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode entities = answer.putArray("entities");
        for (Name name : names) {
            if (names.stream().noneMatch(other -> isWithin(name.span(), other.span()))) {
                places.put(entities.addObject(), name.span()).put("type", name.type());
            }
        }
        return answer;
    }

    private static boolean isWithin(CharSpan inner, CharSpan outer) {
        return outer.contains(inner) && outer.length() > inner.length();
    }
}
