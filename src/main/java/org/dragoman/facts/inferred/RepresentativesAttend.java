package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;

/** "Freedonia's representatives at the talks will be A and B": they attend the talks. */
final class RepresentativesAttend implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : soFar) {
            boolean person = reading.get(claim.subject()).type() == MentionType.PERSON;
            if (claim.relation() == RelationType.REPRESENTS && person && claim.modality().isFact()) {
                reading.in(claim.sentence()).stream()
                        .filter(p -> p.referent().type() == MentionType.MEETING)
                        .filter(p -> claim.evidence().contains(p.mention().span()))
                        .findFirst()
                        .ifPresent(p -> claims.add(Inference.from(
                                claim,
                                RelationType.ATTENDED,
                                claim.subject(),
                                p.referent().id(),
                                "representative-attends",
                                0.95)));
            }
        }
        return claims;
    }
}
