package org.dragoman.pipeline;

import java.util.List;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.Issue;

/** What was read from one page, and what was wrong with it. */
record PageResult(List<Extraction> stories, List<Issue> issues) {
    PageResult {
        stories = List.copyOf(stories);
        issues = List.copyOf(issues);
    }
}
