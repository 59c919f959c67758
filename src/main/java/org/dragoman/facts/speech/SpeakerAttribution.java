package org.dragoman.facts.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.Statement;

/**
 * Tells of each claim who is said to say so: the speaker of the shortest saying that holds its evidence. Runs after all
 * finders. A claim with a speaker keeps it; sayings and announcements are the article's own.
 */
public final class SpeakerAttribution {
    /** Evidence may reach a little beyond what was said: to the attribution's comma, or a word before. */
    private static final double SHARE_WITHIN = 0.8;

    /** {@return the same claims in the same order, with their speakers} */
    public List<Claim> attribute(List<Claim> claims) {
        List<Claim> sayings =
                claims.stream().filter(c -> c.relation() == RelationType.SAID).toList();
        return claims.stream().map(claim -> attributed(claim, sayings)).toList();
    }

    private static Claim attributed(Claim claim, List<Claim> sayings) {
        boolean own = claim.relation() == RelationType.SAID || claim.relation() == RelationType.ANNOUNCED;
        if (own || claim.speaker() != null) {
            return claim;
        }
        return sayings.stream()
                .filter(s -> holds(s, claim.evidence()))
                .min(Comparator.comparingInt(s -> s.evidence().length()))
                .map(s -> withSpeaker(claim, s.subject()))
                .orElse(claim);
    }

    private static boolean holds(Claim saying, CharSpan evidence) {
        CharSpan words =
                Optional.ofNullable(saying.statement()).map(Statement::span).orElse(saying.evidence());
        int common = Math.min(words.end(), evidence.end()) - Math.max(words.start(), evidence.start());
        return common > 0 && common >= SHARE_WITHIN * evidence.length();
    }

    private static Claim withSpeaker(Claim claim, String speaker) {
        return new Claim(
                claim.relation(),
                claim.subject(),
                claim.object(),
                claim.statement(),
                claim.sentence(),
                claim.evidence(),
                claim.rule(),
                claim.modality(),
                speaker,
                claim.confidence(),
                claim.qualifiers());
    }
}
