package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.facts.taught.Teaching;

/** What sentences would teach, for a script. */
final class TeachingJson {
    private TeachingJson() {}

    static String print(Teaching teaching, Novelties novelties, boolean kept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("relation", teaching.relation().name());
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (Teaching.Given given : teaching.lessons()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("where", given.where());
            one.put("text", given.text());
            one.put("example", given.example());
            one.put("outcome", given.outcome().name().toLowerCase(Locale.ROOT));
            one.put("patterns", given.patterns());
            one.put("why", given.why());
            sentences.add(one);
        }
        json.put("sentences", sentences);
        json.put("broken", findings(teaching.broken()));
        json.put("elsewhere", findings(teaching.elsewhere()));
        json.put("newlyFound", novelties.found());
        json.put("noLongerFound", novelties.lost());
        json.put("kept", kept);
        return SummaryJson.print(json);
    }

    private static List<Map<String, String>> findings(List<Teaching.Finding> findings) {
        List<Map<String, String>> json = new ArrayList<>();
        for (Teaching.Finding finding : findings) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("where", finding.where());
            one.put("text", finding.text());
            one.put("rule", finding.rule());
            json.add(one);
        }
        return json;
    }
}
