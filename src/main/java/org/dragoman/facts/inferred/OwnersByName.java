package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** "The Sylvanian consulate" belongs to Sylvania. */
final class OwnersByName implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Referent property : reading.referents(MentionType.PROPERTY)) {
            if (property.mentions().isEmpty()) {
                continue;
            }
            property.find(Trait.OF)
                    .flatMap(reading::find)
                    .filter(owner -> RelationType.OWNS.subjects().contains(owner.type()))
                    .ifPresent(owner -> claims.add(Inference.of(
                            RelationType.OWNS,
                            owner.id(),
                            property.id(),
                            property.mentions().get(0),
                            "owner-by-name",
                            Modality.ASSERTED,
                            0.8)));
        }
        return claims;
    }
}
