package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.Trait;

/** Finds whose something is: the state or body that a mention stands for, and the person behind "his". */
final class Owners {
    private final Map<String, Referent> byId = new LinkedHashMap<>();
    private final List<SentenceView> views;

    Owners(List<Referent> referents, List<SentenceView> views) {
        referents.forEach(r -> byId.put(r.id(), r));
        this.views = views;
    }

    Optional<Referent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the state or body that a mention stands for; a capital stands for the state that it is a name of} */
    Optional<String> ownerOf(Reading.Place place) {
        MentionType type = place.referent().type();
        if (type == COUNTRY || type == ORGANIZATION) {
            return Optional.of(place.referent().id());
        }
        return type == PLACE ? stateNamed(place.mention().text()) : Optional.empty();
    }

    private Optional<String> stateNamed(String name) {
        return byId.values().stream()
                .filter(r -> r.type() == COUNTRY && r.names().contains(name))
                .map(Referent::id)
                .findFirst();
    }

    /** {@return the country that is an owner, or that the owning body belongs to} */
    Optional<String> countryOf(String owner) {
        Referent referent = byId.get(owner);
        if (referent == null) {
            return Optional.empty();
        }
        return referent.type() == COUNTRY
                ? Optional.of(owner)
                : referent.find(Trait.OF).filter(of -> !of.equals(owner)).flatMap(this::countryOf);
    }

    /** {@return the country with an ISO code, if the article speaks of it} */
    Optional<String> stateCoded(String code) {
        return byId.values().stream()
                .filter(r -> r.type() == COUNTRY
                        && r.find(Trait.CODE).filter(code::equals).isPresent())
                .map(Referent::id)
                .findFirst();
    }

    /** {@return the person that "his" or "her" at a token most likely is: the nearest one named before} */
    Optional<String> personBefore(SentenceView view, int token) {
        Optional<Reading.Place> pronoun = view.covering(token, PERSON);
        if (pronoun.isPresent()) {
            return pronoun.map(p -> p.referent().id());
        }
        Optional<String> here = view.mentions(PERSON)
                .filter(p -> p.mention().tokens().end() <= token)
                .reduce((first, second) -> second)
                .map(p -> p.referent().id());
        int sentence = view.sentence().index();
        return here.isPresent() || sentence == 0
                ? here
                : views.get(sentence - 1)
                        .mentions(PERSON)
                        .filter(p -> p.mention().form() == Mention.Form.NAME)
                        .findFirst()
                        .map(p -> p.referent().id());
    }

    /** {@return the country last spoken of before a token, other than one} */
    Optional<String> countryBefore(SentenceView view, int token, String not) {
        return view.mentions(COUNTRY)
                .filter(p -> p.mention().tokens().end() <= token)
                .map(p -> p.referent().id())
                .filter(id -> !id.equals(not))
                .reduce((first, second) -> second);
    }
}
