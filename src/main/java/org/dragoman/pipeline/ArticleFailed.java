package org.dragoman.pipeline;

import org.dragoman.issues.Issue;

/** A mistake of ours that one article brought to light. The article is left out; the run goes on. */
public record ArticleFailed(String where, String message) implements Issue {
    static ArticleFailed of(String page, RuntimeException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : " in " + trace[0];
        return new ArticleFailed(
                page, page + ": could not be read (" + cause + place + "); please report it with the article");
    }
}
