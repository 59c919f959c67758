package org.dragoman.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Member;
import org.dragoman.resolution.Resolution;

/** Makes claims about entities from articles' claims about their referents, and from what the words of offices say. */
final class ClaimResolver {
    /** The rule of claims that an office's words make: whose it is and to whom it is sent. */
    static final String OFFICE_WORDS = "office-words";

    /** Whose an office is stands in its words or beside them; measured with the offices themselves. */
    private static final double OFFICE_CONFIDENCE = 0.9;

    private static final Map<Trait, RelationshipType> OFFICE_LINKS =
            Map.of(Trait.OF, RelationshipType.OF, Trait.TO, RelationshipType.ACCREDITED_TO);

    private final List<Extraction> extractions;
    private final Resolution resolution;

    ClaimResolver(List<Extraction> extractions, Resolution resolution) {
        this.extractions = extractions;
        this.resolution = resolution;
    }

    /** {@return the claims of all articles, each once, in order of article and place} */
    List<ResolvedClaim> resolve() {
        Map<String, ResolvedClaim> claims = new TreeMap<>();
        for (Extraction extraction : extractions) {
            for (Claim claim : extraction.claims()) {
                ResolvedClaim resolved = resolve(extraction, claim);
                claims.putIfAbsent(resolved.id(), resolved);
            }
            for (Referent office : extraction.referents()) {
                if (office.type() == MentionType.OFFICE) {
                    officeWords(extraction, office).forEach(c -> claims.putIfAbsent(c.id(), c));
                }
            }
        }
        return claims.values().stream().sorted(ResolvedClaim.BY_PUBLICATION).toList();
    }

    private ResolvedClaim resolve(Extraction extraction, Claim claim) {
        String article = extraction.article().id();
        SortedMap<Qualifier, String> qualifiers = new TreeMap<>(claim.qualifiers());
        qualifiers.computeIfPresent(
                Qualifier.OFFICE,
                (k, id) -> resolution.find(article, id).map(Entity::name).orElse(id));
        return new ResolvedClaim(
                RelationshipType.valueOf(claim.relation().name()),
                extraction,
                resolution.get(article, claim.subject()),
                new Member(article, claim.subject()),
                claim.object() == null ? null : resolution.get(article, claim.object()),
                claim.statement(),
                claim.sentence(),
                claim.evidence(),
                claim.rule(),
                claim.modality(),
                claim.speaker() == null ? null : resolution.get(article, claim.speaker()),
                claim.confidence(),
                Collections.unmodifiableSortedMap(qualifiers));
    }

    private List<ResolvedClaim> officeWords(Extraction extraction, Referent office) {
        String article = extraction.article().id();
        List<ResolvedClaim> claims = new ArrayList<>();
        for (var link : new TreeMap<>(OFFICE_LINKS).entrySet()) {
            String owner = office.traits().get(link.getKey());
            if (owner == null || office.mentions().isEmpty()) {
                continue;
            }
            Mention mention = office.mentions().get(0);
            CharSpan evidence = mention.span();
            claims.add(new ResolvedClaim(
                    link.getValue(),
                    extraction,
                    resolution.get(article, office.id()),
                    new Member(article, office.id()),
                    resolution.get(article, owner),
                    null,
                    mention.sentence(),
                    evidence,
                    OFFICE_WORDS,
                    Modality.ASSERTED,
                    null,
                    OFFICE_CONFIDENCE,
                    Collections.emptySortedMap()));
        }
        return claims;
    }
}
