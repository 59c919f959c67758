package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Document;

/** Who takes part in which meeting, by the structure of the sentences that speak of it. */
public final class MeetingParties {
    /**
     * A party to a meeting.
     *
     * @param referent its id
     * @param meeting the meeting's id
     * @param sentence index of the sentence that says so
     * @param evidence the words that say so, inside that sentence
     * @param rule how the words say it: "meeting-between", "meets-with", …
     */
    public record Party(String referent, String meeting, int sentence, CharSpan evidence, String rule) {}

    private MeetingParties() {}

    /** {@return the parties, in text order of the meetings' mentions} */
    public static List<Party> find(Document document, List<Referent> referents) {
        PeopleWords people = new PeopleWords(referents);
        PartyFinder finder = new PartyFinder(people);
        List<Sighting> sightings = new SightingFinder(people).find(document);
        List<Party> parties = new ArrayList<>(new Surroundings(document, referents, sightings).present());
        for (Sighting sighting : sightings) {
            Optional<String> meeting = meetingAt(referents, sighting);
            if (meeting.isPresent()) {
                for (PartyFinder.Party party : finder.find(sighting)) {
                    parties.add(new Party(
                            party.referent().id(),
                            meeting.get(),
                            sighting.sentence().index(),
                            party.evidence(),
                            party.rule()));
                }
            }
        }
        return List.copyOf(parties);
    }

    static Optional<String> meetingAt(List<Referent> referents, Sighting sighting) {
        return referents.stream()
                .filter(r -> r.type() == MentionType.MEETING)
                .filter(r -> r.mentions().stream()
                        .anyMatch(m -> m.sentence() == sighting.sentence().index() && m.head() == sighting.head()))
                .map(Referent::id)
                .findFirst();
    }
}
