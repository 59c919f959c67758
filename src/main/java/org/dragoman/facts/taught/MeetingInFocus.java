package org.dragoman.facts.taught;

import java.util.Comparator;
import java.util.Optional;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;

/** Says which meeting is meant where it goes without saying: the one last spoken of, in the same sentence if any. */
final class MeetingInFocus {
    private final Reading reading;

    MeetingInFocus(Reading reading) {
        this.reading = reading;
    }

    Optional<Referent> at(int sentence, int token) {
        Referent best = null;
        Mention nearest = null;
        Comparator<Mention> order = Comparator.comparing((Mention m) -> m.sentence() == sentence)
                .thenComparing(m -> m.sentence() < sentence || m.head() <= token)
                .thenComparing(Mention::sentence)
                .thenComparing(Mention::head);
        for (Referent meeting : reading.referents(MentionType.MEETING)) {
            for (Mention mention : meeting.mentions()) {
                boolean before = mention.sentence() <= sentence;
                if (before && (nearest == null || order.compare(mention, nearest) > 0)) {
                    nearest = mention;
                    best = meeting;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
