package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** "Freedonia's representatives at the talks will be A and B": they attend the talks. */
final class RepresentativesAttend implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : soFar) {
            boolean person = reading.get(claim.subject()).type() == MentionType.PERSON;
            if (claim.relation() == RelationType.REPRESENTS
                    && person
                    && claim.modality().isFact()) {
                boolean sent = claim.rule().endsWith("/send")
                        && reading.in(claim.sentence()).stream()
                                .noneMatch(p -> p.referent().type() == MentionType.MEETING);
                if (sent) {
                    coming(reading, claim.sentence())
                            .ifPresent(m -> claims.add(Inference.from(
                                    claim, RelationType.ATTENDED, claim.subject(), m.id(), "sent-to-meeting", 0.9)));
                }
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

    /** {@return the one meeting to come that was spoken of shortly before: "A is sending its minister"} */
    private static Optional<Referent> coming(Reading reading, int sentence) {
        List<Referent> near = reading.referents(MentionType.MEETING).stream()
                .filter(m -> m.find(Trait.STATUS).filter("planned"::equals).isPresent())
                .filter(m ->
                        m.mentions().stream().anyMatch(n -> n.sentence() <= sentence && n.sentence() >= sentence - 3))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
