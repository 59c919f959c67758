package org.dragoman.cli.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Node;

/** Findings for a script. */
public final class FindingJson {
    private FindingJson() {}

    /** {@return an object of maps, lists and values} */
    public static Map<String, Object> of(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", of(finding.subject()));
        json.put("relation", finding.relation().name());
        json.put("object", of(finding.object()));
        json.put("isFact", finding.fact().isPresent());
        finding.fact().ifPresent(f -> json.put("properties", f.properties()));
        json.put("reports", finding.reports().stream().map(FindingJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Node node) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", node.label().text());
        json.put("id", node.id());
        json.put("name", Findings.name(node));
        return json;
    }

    private static Map<String, Object> of(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", report.sentence());
        json.put("modality", report.modality());
        json.put("rule", report.rule());
        report.speaker().ifPresent(s -> json.put("speaker", s));
        json.put("article", report.article().id());
        json.put("outlet", report.outlet());
        report.published().ifPresent(p -> json.put("published", p));
        return json;
    }

    /** {@return the same for a thing with what is found about it} */
    public static Map<String, Object> of(Node thing, List<Finding> findings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", thing.label().text());
        json.put("id", thing.id());
        json.put("properties", thing.properties());
        json.put("findings", findings.stream().map(FindingJson::of).toList());
        return json;
    }
}
