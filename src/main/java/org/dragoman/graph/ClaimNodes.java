package org.dragoman.graph;

import java.util.List;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Modality;

/** Makes the nodes of claims and what they hang on. */
final class ClaimNodes {
    private ClaimNodes() {}

    static void add(List<ResolvedClaim> claims, Conflicts conflicts, GraphParts parts) {
        for (ResolvedClaim claim : claims) {
            parts.add(node(claim));
            String id = claim.id();
            link(
                    parts,
                    RelationshipType.SUBJECT,
                    id,
                    Ids.label(claim.subject().type()),
                    claim.subject().id());
            link(parts, RelationshipType.OBJECT, id, claim.objectLabel(), claim.objectId());
            parts.link(
                    RelationshipType.SUPPORTS,
                    Label.SENTENCE,
                    Ids.sentence(claim.article(), claim.sentence()),
                    Label.CLAIM,
                    id,
                    new TreeMap<>());
            if (claim.speaker() != null) {
                link(
                        parts,
                        RelationshipType.ATTRIBUTED_TO,
                        id,
                        Ids.label(claim.speaker().type()),
                        claim.speaker().id());
            }
        }
        for (Conflicts.Pair pair : conflicts.pairs()) {
            parts.link(
                    RelationshipType.CONFLICTS_WITH,
                    Label.CLAIM,
                    pair.first(),
                    Label.CLAIM,
                    pair.second(),
                    Properties.of("reason", pair.reason()));
        }
    }

    private static void link(GraphParts parts, RelationshipType type, String claim, Label label, String target) {
        parts.link(type, Label.CLAIM, claim, label, target, new TreeMap<>());
    }

    private static Node node(ResolvedClaim claim) {
        TreeMap<String, Object> properties = new TreeMap<>();
        CharSpan evidence = claim.evidence();
        properties.put("relation", claim.type().name());
        properties.put("polarity", claim.modality() == Modality.DENIED ? "negative" : "positive");
        properties.put("modality", Properties.lower(claim.modality()));
        properties.put("rule", claim.rule());
        properties.put("confidence", claim.confidence());
        properties.put("evidence", evidence.of(claim.extraction().article().text()));
        properties.put("start", (long) evidence.start());
        properties.put("end", (long) evidence.end());
        if (claim.statement() != null) {
            properties.put("quote", claim.statement().text());
            properties.put("quoteStart", (long) claim.statement().span().start());
            properties.put("quoteEnd", (long) claim.statement().span().end());
            properties.put("direct", claim.statement().direct());
        }
        claim.qualifiers().forEach((qualifier, value) -> properties.put(Properties.lower(qualifier), value));
        return new Node(Label.CLAIM, claim.id(), properties);
    }
}
