package org.dragoman.facts.structure;

import java.util.TreeMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** Makes claims of what a line says. */
final class Making {
    private Making() {}

    static Claim claim(
            Line line,
            RelationType relation,
            String subject,
            String object,
            int from,
            int to,
            String rule,
            Modality modality,
            double confidence) {
        return new Claim(
                relation,
                subject,
                object,
                null,
                line.sentence().index(),
                line.span(from, to),
                rule,
                modality,
                null,
                confidence,
                new TreeMap<>());
    }

    /** {@return in what sense something is said of a meeting, from how far the meeting has come} */
    static Modality of(Referent meeting) {
        return switch (meeting.find(Trait.STATUS).orElse("held")) {
            case "planned", "postponed", "proposed" -> Modality.PLANNED;
            case "cancelled" -> Modality.HYPOTHETICAL;
            case "ongoing" -> Modality.ONGOING;
            default -> Modality.ASSERTED;
        };
    }
}
