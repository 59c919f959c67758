package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.mentions.meetings.MeetingParties;
import org.dragoman.mentions.meetings.MeetingPlaces;
import org.dragoman.mentions.meetings.MeetingSeries;
import org.dragoman.text.Sentence;

/** Who meets, where, and after which other meeting, from "talks between A and B", "A met B in C", "the previous round". */
public final class MeetingClaimFinder implements ClaimFinder {
    /** First estimates; to be replaced by shares measured for each rule. */
    private static final double PARTY = 0.85;

    private static final Set<String> HAPPENING = Set.of("hold", "take", "happen", "occur", "have");
    private static final double PLACE = 0.9;
    private static final double SERIES = 0.75;

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        List<Referent> referents = reading.referents();
        for (MeetingParties.Party party : MeetingParties.find(reading.document(), referents)) {
            claims.add(claim(
                    reading,
                    RelationType.ATTENDED,
                    party.referent(),
                    party.meeting(),
                    party.meeting(),
                    party.sentence(),
                    party.evidence(),
                    party.rule(),
                    PARTY));
        }
        for (MeetingPlaces.Venue venue : MeetingPlaces.find(reading.document(), referents)) {
            claims.add(claim(
                    reading,
                    RelationType.HELD_IN,
                    venue.meeting(),
                    venue.place(),
                    venue.meeting(),
                    venue.sentence(),
                    venue.evidence(),
                    venue.rule(),
                    PLACE));
        }
        for (MeetingSeries.Follows follows : MeetingSeries.find(reading.document(), referents)) {
            claims.add(claim(
                    reading,
                    RelationType.FOLLOWS,
                    follows.later(),
                    follows.earlier(),
                    follows.later(),
                    follows.sentence(),
                    follows.evidence(),
                    follows.rule(),
                    SERIES));
        }
        return new Found(claims, List.of());
    }

    private static Claim claim(
            Reading reading,
            RelationType relation,
            String subject,
            String object,
            String meeting,
            int sentence,
            CharSpan evidence,
            String rule,
            double confidence) {
        return new Claim(
                relation,
                subject,
                object,
                null,
                sentence,
                evidence,
                "meeting/" + rule,
                isDenied(reading, meeting, sentence) ? Modality.DENIED : modality(reading, meeting),
                null,
                confidence,
                new TreeMap<>());
    }

    /** "A did not meet B", "the talks were not held". */
    private static boolean isDenied(Reading reading, String meeting, int index) {
        Sentence sentence = reading.document().sentence(index);
        return reading.find(meeting).stream()
                .flatMap(r -> r.mentions().stream())
                .filter(m -> m.type() == MentionType.MEETING && m.sentence() == index)
                .anyMatch(m -> isNegated(sentence, m.head())
                        || (m.form() != Mention.Form.VERB && isNegatedEvent(sentence, m.head())));
    }

    private static boolean isNegated(Sentence sentence, int token) {
        return sentence.children(token).stream().anyMatch(c -> c.dependency().equals("neg"));
    }

    private static boolean isNegatedEvent(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return verb >= 0 && HAPPENING.contains(sentence.token(verb).lemma()) && isNegated(sentence, verb);
    }

    private static Modality modality(Reading reading, String meeting) {
        Optional<Referent> referent = reading.find(meeting).filter(r -> r.type() == MentionType.MEETING);
        return switch (referent.flatMap(r -> r.find(Trait.STATUS)).orElse("held")) {
            case "planned", "postponed" -> Modality.PLANNED;
            case "proposed", "cancelled" -> Modality.HYPOTHETICAL;
            case "ongoing" -> Modality.ONGOING;
            default -> Modality.ASSERTED;
        };
    }
}
