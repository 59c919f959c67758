package org.dragoman.facts;

import java.util.Comparator;

/** Text order of claims, and beyond it a total one, so that sorted claims always stand alike. */
final class ClaimOrder {
    static final Comparator<Claim> INSTANCE = Comparator.comparing(Claim::evidence)
            .thenComparing(Claim::sentence)
            .thenComparing(Claim::relation)
            .thenComparing(Claim::subject)
            .thenComparing(c -> String.valueOf(c.object()))
            .thenComparing(c -> String.valueOf(c.statement()))
            .thenComparing(Claim::rule)
            .thenComparing(Claim::modality)
            .thenComparing(c -> String.valueOf(c.speaker()))
            .thenComparing(Claim::confidence)
            .thenComparing(c -> c.qualifiers().toString());

    private ClaimOrder() {}
}
