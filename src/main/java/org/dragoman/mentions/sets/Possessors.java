package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.Token;

/** Says whose "its consulate" is: the state named last before it in the sentence, else the one that acts in the clause. */
final class Possessors {
    private static final Set<String> OWN = Set.of("its", "their");
    private static final int CLAUSES = 6;

    private Possessors() {}

    /** {@return the phrase with the owner that a possessive pronoun stands for, where the sentence names one} */
    static NounPhrase resolve(NounPhrase phrase) {
        if (!OWN.contains(phrase.article()) || !phrase.owners().isEmpty()) {
            return phrase;
        }
        return lastBefore(phrase).or(() -> actor(phrase)).map(phrase::ownedBy).orElse(phrase);
    }

    private static Optional<Reading.Place> actor(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int at = phrase.head();
        for (int steps = 0; steps < CLAUSES && at >= 0; steps++) {
            for (Token child : view.sentence().children(at)) {
                if (child.dependency().startsWith("nsubj")) {
                    Optional<Reading.Place> state = view.covering(child.index(), COUNTRY);
                    if (state.isPresent()) {
                        return state;
                    }
                }
            }
            at = view.token(at).head();
        }
        return Optional.empty();
    }

    private static Optional<Reading.Place> lastBefore(NounPhrase phrase) {
        return phrase.view()
                .mentions(COUNTRY)
                .filter(p -> p.mention().tokens().end() < phrase.start()
                        && p.mention().form() != Mention.Form.PRONOUN)
                .max(Comparator.comparingInt(p -> p.mention().tokens().start()));
    }
}
