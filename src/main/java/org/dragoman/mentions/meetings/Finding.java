package org.dragoman.mentions.meetings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of a meeting.
 *
 * @param when dates and hours tied to it, in text order
 * @param where places tied to it, in text order
 */
record Finding(
        Sighting sighting,
        List<TimeExpression> when,
        List<Referent> where,
        List<PartyFinder.Party> parties,
        @Nullable MeetingStatus status) {
    Finding {
        when = List.copyOf(when);
        where = List.copyOf(where);
        parties = List.copyOf(parties);
    }

    /** {@return the closest date tied to it} */
    @Nullable
    DateRange date() {
        DateRange best = null;
        for (TimeExpression expression : when) {
            DateRange date = expression.date();
            boolean closed = date != null && date.first() != null && date.last() != null;
            if (date != null
                    && closed
                    && (best == null || date.iso().length() > best.iso().length())) {
                best = date;
            }
        }
        return best;
    }

    Set<String> parties(MentionType type) {
        Set<String> ids = new TreeSet<>();
        parties.stream()
                .map(PartyFinder.Party::referent)
                .filter(r -> r.type() == type)
                .forEach(r -> ids.add(r.id()));
        return ids;
    }
}
