package org.dragoman.evaluation.benchmarks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;

/** Makes an article of a task's text, character for character. What stands on a line of its own is a block. */
final class TaskText {
    private final Task task;
    private final String text;

    /** A day of writing that is none. */
    record NoSuchDay(String where, String value) implements Issue {
        @Override
        public String message() {
            return where + ": no such day: \"" + value + "\"";
        }
    }

    TaskText(Task task) {
        this.task = task;
        this.text = task.get("text");
    }

    /**
     * {@return the text as an article}
     *
     * @param title the title, where the text begins with it
     * @param published a day, or a moment on it
     */
    Article article(@Nullable String title, @Nullable String published, IssueLog issues) {
        Metadata metadata = new Metadata(
                null,
                null,
                null,
                published == null ? null : day(published, issues),
                null,
                "en",
                null,
                java.util.Map.of());
        return new Article(
                task.id(),
                task.id(),
                task.where(),
                metadata,
                text,
                blocks(title),
                new OffsetMap(List.of(new OffsetMap.Run(0, 0, text.length()))),
                "");
    }

    private @Nullable LocalDate day(String published, IssueLog issues) {
        try {
            return LocalDate.parse(published.substring(0, Math.min(10, published.length())));
        } catch (DateTimeException e) {
            issues.add(new NoSuchDay(task.where(), published));
            return null;
        }
    }

    private List<Block> blocks(@Nullable String title) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                boolean first = blocks.isEmpty() && title != null && text.startsWith(title, start) && end - start < 200;
                blocks.add(new Block(first ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, new CharSpan(start, end)));
            }
            start = end + 1;
        }
        return blocks;
    }
}
