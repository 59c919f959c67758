package org.dragoman.evaluation.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;

/** A thing called by a name somewhere in a text. */
record Named(Mention mention, Referent referent) {
    /** {@return all of them, in text order} */
    static List<Named> in(Reading reading) {
        return IntStream.range(0, reading.document().sentences().size())
                .boxed()
                .flatMap(i -> reading.in(i).stream())
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .map(p -> new Named(p.mention(), p.referent()))
                .toList();
    }

    MentionType type() {
        return referent.type();
    }

    /** {@return whether it is "Russian" rather than "Russia": no name of the state} */
    boolean isDemonym() {
        return referent.type() == MentionType.COUNTRY && !referent.names().contains(mention.text());
    }
}
