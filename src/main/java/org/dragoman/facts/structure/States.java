package org.dragoman.facts.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return actors(line, verb).stream().findFirst();
    }

    /** {@return all states that do what a verb says: "A, B and C closed"} */
    List<Referent> actors(Line line, int verb) {
        OptionalInt subject = subject(line, verb);
        if (subject.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        IntStream.of(subject.getAsInt()).boxed(),
                        line.sentence().children(subject.getAsInt()).stream()
                                .filter(c -> c.dependency().equals("conj"))
                                .map(Token::index))
                .flatMap(noun -> of(line, noun).stream())
                .distinct()
                .toList();
    }

    /** {@return the word that is the subject of a verb or of the verb above it; of "which", the word described} */
    private static OptionalInt subject(Line line, int verb) {
        int at = verb;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            Token token = line.sentence().token(at);
            boolean relative = token.dependency().equals("relcl");
            for (Token child : line.sentence().children(at)) {
                if (child.dependency().equals("nsubj")) {
                    boolean pronoun =
                            child.pos().startsWith("W") || child.lemma().equals("that");
                    return OptionalInt.of(relative && pronoun ? token.head() : child.index());
                }
            }
            if (relative || token.dependency().equals("acl")) {
                return OptionalInt.empty();
            }
            at = token.head();
        }
        return OptionalInt.empty();
    }

    /** {@return the state that a noun phrase names or belongs to} */
    Optional<Referent> of(Line line, int noun) {
        Optional<Referent> direct = line.at(
                        noun, EnumSet.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PERSON))
                .map(Reading.Place::referent);
        Optional<Referent> state = direct.flatMap(this::state);
        if (state.isPresent()) {
            return state;
        }
        return line.sentence().subtree(noun).stream()
                .filter(t -> !t.dependency().equals("conj") && !isInClause(line, t, noun))
                .flatMap(t -> line.at(t.index(), EnumSet.of(MentionType.COUNTRY, MentionType.PERSON)).stream())
                .map(Reading.Place::referent)
                .flatMap(r -> state(r).stream())
                .findFirst();
    }

    /** "The envoy, whom Chad expelled": Chad is not the envoy's. */
    private static boolean isInClause(Line line, Token token, int noun) {
        Token at = token;
        for (int steps = 0; steps < 6 && at.index() != noun && at.head() >= 0; steps++) {
            if (at.dependency().equals("relcl") || at.dependency().equals("acl")) {
                return true;
            }
            at = line.sentence().token(at.head());
        }
        return false;
    }

    /** {@return the state whose post or passport a person is said to have} */
    Optional<Referent> stateOf(Referent person) {
        return state(person);
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
