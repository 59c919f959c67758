package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Referent;
import org.dragoman.pipeline.ExtractionCache;
import org.dragoman.pipeline.Extractor;

/**
 * What other sentences make of the same articles.
 *
 * @param found facts and denials read with them and not without, one line each, with the sentence
 * @param lost those read without them and not with
 */
record Novelties(int articles, List<String> found, List<String> lost) {
    static final Novelties NONE = new Novelties(0, List.of(), List.of());

    Novelties {
        found = List.copyOf(found);
        lost = List.copyOf(lost);
    }

    static Novelties find(List<Article> articles, Steps without, Steps with, int threads, IssueLog issues) {
        Map<String, String> before = claims(articles, without, threads, new IssueLog());
        Map<String, String> after = claims(articles, with, threads, issues);
        return new Novelties(articles.size(), missing(after, before), missing(before, after));
    }

    private static List<String> missing(Map<String, String> from, Map<String, String> in) {
        List<String> lines = new ArrayList<>();
        from.forEach((key, line) -> {
            if (!in.containsKey(key)) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** {@return a line for each claim, by what it says and where} */
    private static Map<String, String> claims(List<Article> articles, Steps steps, int threads, IssueLog issues) {
        Extractor extractor = new Extractor(steps::newPipeline, ExtractionCache.none(), threads);
        Map<String, String> claims = new TreeMap<>();
        try (ProgressView view = new ProgressView("Reading articles")) {
            for (List<Extraction> page : extractor.read(articles, issues, view::report)) {
                page.forEach(story -> story.claims().forEach(claim -> {
                    String says = name(story, claim.subject()) + " " + claim.relation() + " "
                            + (claim.object() == null ? "“…”" : name(story, claim.object()));
                    String key = story.article().id() + " " + claim.sentence() + " " + says + " " + claim.modality();
                    claims.putIfAbsent(key, line(story, claim, says));
                }));
            }
        }
        return claims;
    }

    private static String line(Extraction story, Claim claim, String says) {
        String sentence =
                story.sentences().get(claim.sentence()).of(story.article().text());
        String sense = claim.modality().isFact()
                ? ""
                : " (" + claim.modality().name().toLowerCase(java.util.Locale.ROOT) + ")";
        return says + sense + "  [" + story.article().id() + "] “" + sentence.replaceAll("\\s+", " ") + "”";
    }

    private static String name(Extraction story, String id) {
        return story.referents().stream()
                .filter(r -> r.id().equals(id))
                .map(Referent::name)
                .findFirst()
                .orElse(id);
    }
}
