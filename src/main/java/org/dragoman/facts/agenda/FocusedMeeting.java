package org.dragoman.facts.agenda;

import java.util.Comparator;
import java.util.Optional;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.jspecify.annotations.Nullable;

/** Says which meeting is meant where it goes without saying: the one last spoken of, in the same sentence if any. */
final class FocusedMeeting {
    /** How many sentences back a meeting stays in focus. */
    private static final int REACH = 4;

    private final Reading reading;

    FocusedMeeting(Reading reading) {
        this.reading = reading;
    }

    Optional<Referent> at(int sentence, int token) {
        Comparator<Mention> order = Comparator.comparing((Mention m) -> m.sentence() == sentence)
                .thenComparing(m -> m.sentence() < sentence || m.head() <= token)
                .thenComparing(Mention::sentence)
                .thenComparing(m -> m.head() <= token ? m.head() : -m.head());
        Referent best = null;
        Mention nearest = null;
        for (Referent meeting : reading.referents(MentionType.MEETING)) {
            for (Mention mention : meeting.mentions()) {
                if (isNear(mention, sentence) && (nearest == null || order.compare(mention, nearest) > 0)) {
                    nearest = mention;
                    best = meeting;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return whether a meeting is spoken of in this sentence or shortly before} */
    boolean isNear(int sentence, int reach) {
        return reading.referents(MentionType.MEETING).stream()
                .flatMap(m -> m.mentions().stream())
                .anyMatch(m -> m.sentence() <= sentence && m.sentence() >= sentence - reach);
    }

    private static boolean isNear(@Nullable Mention mention, int sentence) {
        return mention != null && mention.sentence() <= sentence && mention.sentence() >= sentence - REACH;
    }
}
