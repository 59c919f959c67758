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

/** "The consulates in Geneva and Basel": the one lies in Geneva, the other in Basel; "the Kenyan Embassy in Rome" lies in Rome. */
final class PlacesByName implements Rule {
    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        List<Referent> all = new ArrayList<>(reading.referents(MentionType.PROPERTY));
        all.addAll(reading.referents(MentionType.ORGANIZATION));
        for (Referent property : all) {
            if (!property.mentions().isEmpty()) {
                property.find(Trait.PLACE)
                        .flatMap(reading::find)
                        .filter(place -> RelationType.LOCATED_IN.objects().contains(place.type()))
                        .ifPresent(place -> claims.add(Inference.of(
                                RelationType.LOCATED_IN,
                                property.id(),
                                place.id(),
                                where(reading, property, place),
                                "place-by-name",
                                Modality.ASSERTED,
                                0.9)));
            }
        }
        return claims;
    }

    /** {@return the first mention of a thing whose own words, or else whose sentence, name the place} */
    private static Mention where(Reading reading, Referent thing, Referent place) {
        return thing.mentions().stream()
                .filter(m -> place.mentions().stream().anyMatch(p -> m.span().contains(p.span())))
                .findFirst()
                .or(() -> thing.mentions().stream()
                        .filter(m -> reading.in(m.sentence()).stream()
                                .anyMatch(p -> p.referent().id().equals(place.id())))
                        .findFirst())
                .orElse(thing.mentions().get(0));
    }
}
