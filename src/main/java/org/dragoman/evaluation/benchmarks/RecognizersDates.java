package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.pipeline.ArticlePipeline;
import org.jspecify.annotations.Nullable;

/** The dates of a sentence, reckoned from a day. Hours without a day are no dates. */
final class RecognizersDates implements TextBenchmark.TextReader {
    @Override
    public ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues) {
        Article article = new TaskText(task).article(null, task.get("reference"), issues);
        CodePoints places = new CodePoints(article.text());
        ObjectNode answer = task.newAnswer();
        ArrayNode dates = answer.putArray("dates");
        DocumentTimes times = DocumentTimes.of(pipeline.names(article, issues).document());
        for (TimeExpression time : times.all()) {
            DateRange days = time.date();
            if (days != null) {
                put(places.put(dates.addObject(), time.span()), days);
            }
        }
        return answer;
    }

    private static void put(ObjectNode date, DateRange days) {
        if (days.isDay()) {
            date.put("value", days.iso());
        } else {
            LocalDate last = days.last();
            date.put("from", text(days.first()));
            date.put("to", text(last == null ? null : last.plusDays(1)));
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
