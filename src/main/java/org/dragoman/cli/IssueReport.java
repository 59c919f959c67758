package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/** Tells at the end of a run what was wrong with the data. */
final class IssueReport {
    /** Issues told one by one; beyond them there is the table. */
    private static final int TOLD = 10;

    private IssueReport() {}

    static void print(IssueLog issues, PrintWriter err) {
        List<Issue> all = issues.all();
        if (all.isEmpty()) {
            return;
        }
        all.stream().limit(TOLD).forEach(issue -> err.println("  " + line(issue)));
        if (all.size() > TOLD) {
            err.println("  … and " + (all.size() - TOLD) + " more");
        }
        err.println("Issues by kind:");
        for (Map.Entry<String, Long> count : issues.countsByKind()) {
            err.printf("  %6d  %s%n", count.getValue(), count.getKey());
        }
        err.flush();
    }

    /** {@return where and what, in one line} */
    static String line(Issue issue) {
        return issue.message().contains(issue.where()) ? issue.message() : issue.where() + ": " + issue.message();
    }
}
