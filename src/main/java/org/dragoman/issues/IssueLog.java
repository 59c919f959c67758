package org.dragoman.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects the issues of one article or one run. Not thread-safe: one a thread, merged in article order afterwards. */
public final class IssueLog {
    private final List<Issue> issues = new ArrayList<>();

    public void add(Issue issue) {
        issues.add(issue);
    }

    public void addAll(IssueLog other) {
        issues.addAll(other.issues);
    }

    /** {@return all issues, in the order they were found} */
    public List<Issue> all() {
        return List.copyOf(issues);
    }

    /** {@return how many issues there are of each kind, most frequent first, then by name} */
    public List<Map.Entry<String, Long>> countsByKind() {
        Map<String, Long> counts =
                issues.stream().collect(Collectors.groupingBy(Issue::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
    }
}
