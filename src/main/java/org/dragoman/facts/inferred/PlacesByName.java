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

/** "The consulates in Geneva and Basel": the one lies in Geneva, the other in Basel. */
final class PlacesByName implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Referent property : reading.referents(MentionType.PROPERTY)) {
            if (!property.mentions().isEmpty()) {
                property.find(Trait.PLACE)
                        .flatMap(reading::find)
                        .filter(place -> RelationType.LOCATED_IN.objects().contains(place.type()))
                        .ifPresent(place -> claims.add(Inference.of(
                                RelationType.LOCATED_IN,
                                property.id(),
                                place.id(),
                                property.mentions().get(0),
                                "place-by-name",
                                Modality.ASSERTED,
                                0.9)));
            }
        }
        return claims;
    }
}
