package org.dragoman.mentions.meetings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.text.Token;
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

    /** {@return whether it tells on which day the meeting opened or ended} */
    boolean isEdge() {
        return begins() || ends();
    }

    boolean begins() {
        return isOn("open", "begin", "start", "kick", "get");
    }

    boolean ends() {
        return isOn("end", "conclude", "close", "finish", "wrap");
    }

    /** {@return whether what it says is said in the present, without a day of its own} */
    boolean isNow() {
        Token verb = sighting.governor();
        return date() == null && verb != null && verb.pos().equals("VBG");
    }

    private boolean isOn(String... lemmas) {
        Token verb = sighting.governor();
        int happening = sighting.isVerb() ? -1 : Trees.happeningBelow(sighting.sentence(), sighting.head());
        return date() != null
                && ((verb != null && Trees.is(verb, lemmas))
                        || (happening >= 0 && Trees.is(sighting.sentence().token(happening), lemmas)));
    }

    /** {@return whether its day is that of a journey to the meeting: "will fly to Oslo on Sunday for the summit"} */
    boolean isOnTheWay() {
        Token verb = sighting.governor();
        return date() != null
                && verb != null
                && !sighting.isVerb()
                && Trees.is(verb, "travel", "fly", "depart", "leave", "arrive", "head", "go", "come");
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
