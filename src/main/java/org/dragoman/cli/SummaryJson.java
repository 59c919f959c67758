package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.cli.target.Target;
import org.dragoman.issues.IssueLog;

/** The end of a build, for a script. */
final class SummaryJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SummaryJson() {}

    static String print(BuildSummary summary, List<Checks.Result> checks, IssueLog issues, Target target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("evidence", summary.evidence());
        json.put("things", summary.things());
        json.put("facts", summary.facts());
        json.put("changes", summary.changes());
        Map<String, Integer> rows = new TreeMap<>();
        checks.forEach(c -> rows.put(c.check().shortName(), c.answer().rows().size()));
        json.put("checks", rows);
        Map<String, Long> kinds = new LinkedHashMap<>();
        issues.countsByKind().forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        json.put("issues", kinds);
        json.put("bolt", target.connection().uri().toString());
        target.browser().ifPresent(uri -> json.put("browser", uri.toString()));
        return print(json);
    }

    static String print(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
