package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.text.Document;

/** Where which meeting is held, by the structure of the sentences that speak of it. */
public final class MeetingPlaces {
    /**
     * A place of a meeting.
     *
     * @param meeting the meeting's id
     * @param place the place's id
     * @param sentence index of the sentence that says so
     * @param evidence the words that say so, inside that sentence
     * @param rule how the words say it
     */
    public record Venue(String meeting, String place, int sentence, CharSpan evidence, String rule) {}

    private MeetingPlaces() {}

    /** {@return the places, in text order of the meetings' mentions} */
    public static List<Venue> find(Document document, List<Referent> referents) {
        List<Venue> venues = new ArrayList<>();
        for (Finding finding : new FindingReader(document, referents).read(DocumentTimes.NONE)) {
            Optional<String> meeting = MeetingParties.meetingAt(referents, finding.sighting());
            for (Referent place : finding.where()) {
                meeting.flatMap(m -> venue(m, finding.sighting(), place)).ifPresent(venues::add);
            }
        }
        List<Sighting> sightings = new SightingFinder(new PeopleWords(referents)).find(document);
        venues.addAll(new Surroundings(document, referents, sightings).venues());
        return List.copyOf(venues);
    }

    private static Optional<Venue> venue(String meeting, Sighting sighting, Referent place) {
        int sentence = sighting.sentence().index();
        CharSpan own = sighting.word().span();
        return place.mentions().stream()
                .filter(m -> m.sentence() == sentence)
                .map(Mention::span)
                .findFirst()
                .map(s -> new CharSpan(Math.min(s.start(), own.start()), Math.max(s.end(), own.end())))
                .map(s -> new Venue(meeting, place.id(), sentence, s, "meeting-held-in"));
    }
}
