package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** "The Freedonian delegation" represents Freedonia, and attends the meeting that it is a delegation to. */
final class DelegationsActForTheirSide implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Referent delegation : reading.referents(MentionType.DELEGATION)) {
            if (delegation.mentions().isEmpty()) {
                continue;
            }
            Mention evidence = delegation.mentions().get(0);
            delegation
                    .find(Trait.OF)
                    .flatMap(reading::find)
                    .filter(side -> RelationType.REPRESENTS.objects().contains(side.type()))
                    .ifPresent(side -> claims.add(Inference.of(
                            RelationType.REPRESENTS,
                            delegation.id(),
                            side.id(),
                            evidence,
                            "delegation-of-side",
                            Modality.ASSERTED,
                            0.95)));
            delegation
                    .find(Trait.MEETING)
                    .flatMap(reading::find)
                    .ifPresent(meeting -> claims.add(Inference.of(
                            RelationType.ATTENDED,
                            delegation.id(),
                            meeting.id(),
                            evidence,
                            "delegation-to-meeting",
                            MeetingStatus.modality(meeting),
                            0.85)));
        }
        return claims;
    }
}
