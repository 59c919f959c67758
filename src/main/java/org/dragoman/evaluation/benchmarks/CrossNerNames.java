package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Trait;
import org.dragoman.mentions.names.EventNames;
import org.dragoman.mentions.names.NameLists;
import org.dragoman.pipeline.ArticlePipeline;

/**
 * The names in a sentence, none within another: persons, organisations, places and events. Demonyms are none. The program
 * does not tell politicians from other persons; there, nearly all are.
 */
final class CrossNerNames implements TextBenchmark.TextReader {
    private static final Map<MentionType, String> TYPES = Map.of(
            MentionType.PERSON, "politician",
            MentionType.ORGANIZATION, "organisation",
            MentionType.COUNTRY, "country",
            MentionType.PLACE, "location");

    private static final Set<String> PARTIES = Set.of(
            "party",
            "front",
            "movement",
            "union",
            "alliance",
            "greens",
            "democrats",
            "socialists",
            "liberals",
            "conservatives",
            "radicals",
            "communists",
            "coalition",
            "bloc",
            "list");

    private static final Pattern VOTE = Pattern.compile("election|primaries|caucuses");

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
        for (CharSpan event : events.in(reading.document())) {
            boolean vote = VOTE.matcher(reading.document().text(event)).find();
            names.add(new Name(event, vote ? "election" : "event"));
        }
        for (Named named : Named.in(reading)) {
            String type = TYPES.get(named.type());
            if (type != null && !named.isDemonym()) {
                boolean party =
                        PARTIES.contains(named.referent().find(Trait.KIND).orElse(""));
                names.add(new Name(named.mention().span(), party ? "politicalparty" : type));
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
