package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Calibration;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.speech.SpeakerAttribution;
import org.dragoman.facts.structure.Orders;
import org.dragoman.facts.structure.Overruled;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TextParser;

/** Reads one article: words, then things, then what is said of them. One a thread, for the parser's sake. */
public final class ArticlePipeline {
    private final TextParser parser;
    private final List<ReferentStep> steps;
    private final List<ClaimFinder> finders;
    private final Calibration calibration;
    private final SpeakerAttribution attribution = new SpeakerAttribution();

    public ArticlePipeline(
            TextParser parser, List<ReferentStep> steps, List<ClaimFinder> finders, Calibration calibration) {
        this.parser = parser;
        this.steps = List.copyOf(steps);
        this.finders = List.copyOf(finders);
        this.calibration = calibration;
    }

    /** {@return all that the article says} */
    public Extraction read(Article article, IssueLog issues) {
        Reading reading = names(article, issues);
        Document document = reading.document();
        List<Claim> claims = new ArrayList<>();
        for (ClaimFinder finder : finders) {
            ClaimFinder.Found found = finder.find(reading, List.copyOf(claims), issues);
            reading = reading.with(found.introduced());
            claims.addAll(found.claims());
        }
        List<CharSpan> sentences =
                document.sentences().stream().map(Sentence::span).toList();
        return Numbering.inTextOrder(new Extraction(
                article,
                sentences,
                reading.referents(),
                calibration.apply(attribution.attribute(
                        strongest(Orders.asWishes(reading, Overruled.remove(reading, claims)))))));
    }

    /** {@return what the article speaks of, without what it says of it} */
    public Reading names(Article article, IssueLog issues) {
        Document document = parser.parse(article, issues);
        List<Referent> referents = List.of();
        for (ReferentStep step : steps) {
            referents = step.apply(document, referents, issues);
        }
        return new Reading(document, referents);
    }

    /** {@return of the claims by which one sentence says one thing, the most confident; in text order} */
    private static List<Claim> strongest(List<Claim> claims) {
        Map<List<Object>, Claim> best = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<Object> key = new ArrayList<>();
            key.add(claim.relation());
            key.add(claim.subject());
            key.add(claim.statement() == null ? String.valueOf(claim.object()) : claim.statement());
            key.add(claim.sentence());
            key.add(claim.modality());
            best.merge(key, claim, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return best.values().stream()
                .sorted(java.util.Comparator.comparing(Claim::evidence)
                        .thenComparing(Claim::relation)
                        .thenComparing(Claim::subject)
                        .thenComparing(c -> String.valueOf(c.object())))
                .toList();
    }
}
