package org.dragoman.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.articles.Article;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.Abstention;
import org.dragoman.facts.taught.Abstentions;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.pipeline.ArticlePipeline;

/**
 * What was not read, and why.
 *
 * @param entries in the order of the articles
 */
record Ledger(List<Abstention> entries, List<Coverage> coverage) {
    /** The JSON Schema of one line. */
    static final String SCHEMA = "/org/dragoman/cli/ledger.schema.json";

    Ledger {
        entries = List.copyOf(entries);
        coverage = List.copyOf(coverage);
    }

    /**
     * How much of an article was read.
     *
     * @param telling sentences with a word that often tells a fact
     * @param read of these, the ones that gave one
     */
    record Coverage(String article, long sentences, long telling, long read) {
        double share() {
            return telling == 0 ? 1 : (double) read / telling;
        }
    }

    static Ledger of(List<Article> articles, List<List<Extraction>> pages, Steps steps) {
        Map<String, List<Claim>> claims = new HashMap<>();
        pages.forEach(page -> page.forEach(story -> claims.put(story.article().id(), story.claims())));
        List<Abstention> entries = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        ArticlePipeline pipeline = steps.newPipeline();
        Abstentions abstentions = steps.abstentions();
        for (Article article : articles) {
            if (claims.containsKey(article.id())) {
                Reading reading = pipeline.names(article, new IssueLog());
                List<Abstention> nothing = abstentions.find(reading, claims.getOrDefault(article.id(), List.of()));
                long telling = abstentions.candidates(reading);
                entries.addAll(nothing);
                coverage.add(new Coverage(
                        article.id(), reading.document().sentences().size(), telling, telling - nothing.size()));
            }
        }
        return new Ledger(entries, coverage);
    }

    /** {@return one JSON object a sentence, as the schema describes it} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Abstention entry : entries) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("article", entry.article());
            json.put("sentence", entry.sentence());
            json.put("span", List.of(entry.span().start(), entry.span().end()));
            json.put("text", entry.text());
            json.put("trigger", entry.trigger());
            json.put(
                    "relations",
                    entry.relations().stream().map(RelationType::name).toList());
            json.put("reason", entry.reason().name().toLowerCase(Locale.ROOT));
            json.put("detail", entry.detail());
            lines.add(SummaryJson.print(json));
        }
        return lines;
    }
}
