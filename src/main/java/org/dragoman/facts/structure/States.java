package org.dragoman.facts.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Token;

/** Says which state acts when its government, its ministry or its president does. */
final class States {
    private final Reading reading;
    private final List<Claim> soFar;

    States(Reading reading, List<Claim> soFar) {
        this.reading = reading;
        this.soFar = soFar;
    }

    /** {@return the state that does what a verb says: its subject, or the state whose authorities or president that is} */
    Optional<Referent> actor(Line line, int verb) {
        int at = verb;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            for (Token child : line.sentence().children(at)) {
                if (child.dependency().equals("nsubj")) {
                    return of(line, child.index());
                }
            }
            Token token = line.sentence().token(at);
            if (token.dependency().equals("relcl") || token.dependency().equals("acl")) {
                return Optional.empty();
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** {@return the state that a noun phrase names or belongs to} */
    Optional<Referent> of(Line line, int noun) {
        Optional<Referent> direct = line.at(
                        noun, EnumSet.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PERSON))
                .map(Reading.Place::referent);
        if (direct.isPresent()) {
            return state(direct.get());
        }
        return line.sentence().subtree(noun).stream()
                .flatMap(t -> line.at(t.index(), EnumSet.of(MentionType.COUNTRY, MentionType.PERSON)).stream())
                .map(Reading.Place::referent)
                .flatMap(r -> state(r).stream())
                .findFirst();
    }

    private Optional<Referent> state(Referent actor) {
        if (actor.type() == MentionType.COUNTRY) {
            return Optional.of(actor);
        }
        if (actor.type() == MentionType.ORGANIZATION) {
            return owner(actor);
        }
        return soFar.stream()
                .filter(c -> c.relation() == RelationType.HOLDS && c.subject().equals(actor.id()))
                .flatMap(c -> reading.find(String.valueOf(c.object())).stream())
                .flatMap(o -> owner(o).stream())
                .findFirst();
    }

    private Optional<Referent> owner(Referent thing) {
        Optional<Referent> owner = thing.find(Trait.OF).flatMap(reading::find);
        return owner.filter(o -> o.type() == MentionType.COUNTRY)
                .or(() -> owner.filter(o -> o.type() == MentionType.ORGANIZATION)
                        .flatMap(o -> o.find(Trait.OF))
                        .flatMap(reading::find)
                        .filter(o -> o.type() == MentionType.COUNTRY));
    }
}
