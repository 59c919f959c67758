package org.dragoman.facts.inferred;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;

/** Makes claims that have no statement. */
final class Inference {
    private Inference() {}

    static Claim of(
            RelationType relation,
            String subject,
            String object,
            int sentence,
            CharSpan evidence,
            String rule,
            Modality modality,
            double confidence) {
        return of(relation, subject, object, sentence, evidence, rule, modality, confidence, Map.of());
    }

    static Claim of(
            RelationType relation,
            String subject,
            String object,
            int sentence,
            CharSpan evidence,
            String rule,
            Modality modality,
            double confidence,
            Map<Qualifier, String> qualifiers) {
        return new Claim(
                relation,
                subject,
                object,
                null,
                sentence,
                evidence,
                "inferred/" + rule,
                modality,
                null,
                confidence,
                new TreeMap<>(qualifiers));
    }

    static Claim of(
            RelationType relation,
            String subject,
            String object,
            Mention evidence,
            String rule,
            Modality modality,
            double confidence) {
        return of(relation, subject, object, evidence.sentence(), evidence.span(), rule, modality, confidence);
    }

    /** {@return a claim that follows from another, with the same evidence} */
    static Claim from(Claim source, RelationType relation, String subject, String object, String rule, double share) {
        return of(
                relation,
                subject,
                object,
                source.sentence(),
                source.evidence(),
                rule,
                source.modality(),
                source.confidence() * share,
                source.qualifiers());
    }
}
