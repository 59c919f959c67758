package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Reads sentences that speak of a meeting without naming it: "Present were A and B", "The venue is the town hall". */
final class Surroundings {
    /** How many sentences back the meeting may have been named. */
    private static final int REACH = 4;

    private final Document document;
    private final List<Referent> referents;
    private final List<Sighting> sightings;
    private final PeopleWords people;

    Surroundings(Document document, List<Referent> referents, List<Sighting> sightings) {
        this.document = document;
        this.referents = referents;
        this.sightings = sightings;
        this.people = new PeopleWords(referents);
    }

    List<MeetingParties.Party> present() {
        List<MeetingParties.Party> parties = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Optional<Token> present = sentence.tokens().stream()
                    .filter(t -> (t.lemma().equals("present") && t.pos().startsWith("JJ"))
                            || t.lemma().equals("attendance"))
                    .filter(t -> t.index() <= 1 || isBeside(sentence, t))
                    .filter(t ->
                            sentence.tokens().stream().anyMatch(b -> b.lemma().equals("be")))
                    .findFirst();
            Optional<String> meeting = present.flatMap(p -> meetingBefore(sentence));
            if (present.isPresent() && meeting.isPresent()) {
                for (Mention mention :
                        people.mentions(sentence, EnumSet.of(MentionType.PERSON, MentionType.DELEGATION))) {
                    if (isPossessor(sentence, mention)) {
                        continue;
                    }
                    people.find(mention)
                            .ifPresent(r -> parties.add(new MeetingParties.Party(
                                    r.id(),
                                    meeting.get(),
                                    sentence.index(),
                                    across(present.get().span(), mention.span()),
                                    "present-were")));
                }
            }
        }
        return parties;
    }

    /** "The president's chief of staff was present": the president was not, for all it says. */
    private static boolean isPossessor(Sentence sentence, Mention mention) {
        int next = mention.tokens().end();
        return next < sentence.size() && sentence.token(next).pos().equals("POS");
    }

    /** {@return whether a form of "be" stands next to the word but for adverbs: "were also present", "in attendance were"} */
    private static boolean isBeside(Sentence sentence, Token word) {
        for (int i = Math.max(0, word.index() - 3); i < Math.min(sentence.size(), word.index() + 5); i++) {
            if (sentence.token(i).lemma().equals("be") && Math.abs(i - word.index()) <= 3) {
                return sentence.tokens().subList(Math.min(i, word.index()), Math.max(i, word.index())).stream()
                        .noneMatch(t -> t.text().equals(","));
            }
        }
        return false;
    }

    List<MeetingPlaces.Venue> venues() {
        List<MeetingPlaces.Venue> venues = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Optional<Token> venue = sentence.tokens().stream()
                    .filter(t ->
                            Trees.is(t, "venue", "ground") && t.dependency().startsWith("nsubj"))
                    .filter(t -> !t.lemma().equals("ground") || Trees.hasChild(sentence, t.index(), "nmod", "neutral"))
                    .findFirst();
            Optional<String> meeting = venue.flatMap(v -> meetingBefore(sentence));
            if (venue.isPresent() && meeting.isPresent()) {
                for (Mention mention : people.mentions(sentence, EnumSet.of(MentionType.PLACE, MentionType.PROPERTY))) {
                    boolean after = mention.span().start() > venue.get().span().end();
                    people.find(mention)
                            .filter(r -> after)
                            .ifPresent(r -> venues.add(new MeetingPlaces.Venue(
                                    meeting.get(),
                                    r.id(),
                                    sentence.index(),
                                    across(venue.get().span(), mention.span()),
                                    "venue-is")));
                }
            }
        }
        return venues;
    }

    /** {@return the meeting named last before or in a sentence, if not too far back} */
    private Optional<String> meetingBefore(Sentence sentence) {
        Set<Integer> near = new java.util.TreeSet<>();
        for (int i = Math.max(0, sentence.index() - REACH); i <= sentence.index(); i++) {
            near.add(i);
        }
        return sightings.stream()
                .filter(s -> near.contains(s.sentence().index()))
                .filter(s -> MeetingParties.meetingAt(referents, s).isPresent())
                .max(Comparator.comparing((Sighting s) -> s.sentence().index())
                        .thenComparing(s -> s.word().dependency().startsWith("nsubj"))
                        .thenComparing(s -> -s.head()))
                .flatMap(s -> MeetingParties.meetingAt(referents, s));
    }

    private static CharSpan across(CharSpan a, CharSpan b) {
        return new CharSpan(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
