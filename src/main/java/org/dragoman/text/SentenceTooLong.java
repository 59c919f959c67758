package org.dragoman.text;

import org.dragoman.articles.CharSpan;
import org.dragoman.issues.Issue;

/** A run of text without a sentence's end that is too long to be one. It is left unread. */
public record SentenceTooLong(String where, CharSpan span, int words, int limit) implements Issue {
    @Override
    public String message() {
        return where + ": the sentence at " + span.start() + "–" + span.end() + " has " + words
                + " words, more than the " + limit + " that are read";
    }
}
