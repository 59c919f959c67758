package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Trait;

/** Who leads a delegation, or belongs to it, attends the meeting that it is a delegation to; so does a person who hosts one. */
final class LeadersAttend implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : soFar) {
            if (claim.relation() == RelationType.HOSTED
                    && claim.object() != null
                    && claim.modality().isFact()
                    && reading.get(claim.subject()).type() == MentionType.PERSON) {
                claims.add(Inference.from(
                        claim, RelationType.ATTENDED, claim.subject(), claim.object(), "host-attends", 0.9));
            }
            boolean leads = claim.relation() == RelationType.LEADS;
            if ((leads || claim.relation() == RelationType.MEMBER_OF)
                    && claim.object() != null
                    && claim.modality().isFact()) {
                reading.find(claim.object())
                        .flatMap(delegation -> delegation.find(Trait.MEETING))
                        .flatMap(reading::find)
                        .ifPresent(meeting -> claims.add(Inference.from(
                                claim,
                                RelationType.ATTENDED,
                                claim.subject(),
                                meeting.id(),
                                leads ? "leader-attends" : "member-attends",
                                0.95)));
            }
        }
        return claims;
    }
}
