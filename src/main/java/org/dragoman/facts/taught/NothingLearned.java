package org.dragoman.facts.taught;

import org.dragoman.issues.Issue;

/** A taught sentence in which no way leads from one argument to the other: the parser breaks it, or it says too much. */
public record NothingLearned(String where, String text) implements Issue {
    @Override
    public String message() {
        return where + ": nothing can be learned from \"" + text + "\"; say it more simply";
    }
}
