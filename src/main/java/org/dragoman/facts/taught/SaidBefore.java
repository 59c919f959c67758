package org.dragoman.facts.taught;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.agenda.EmptyTopics;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;

/**
 * Tells which claims an earlier, closer reading of the same words has already settled: who holds an office whose title stands
 * beside a name, and what a list of topics says.
 */
final class SaidBefore {
    private final Reading reading;
    private final List<Claim> before;
    private final Map<String, Referent> topics = new HashMap<>();

    SaidBefore(Reading reading, List<Claim> before, List<Referent> introduced) {
        this.reading = reading;
        this.before = before;
        reading.referents(MentionType.TOPIC).forEach(t -> topics.put(t.id(), t));
        introduced.forEach(t -> topics.put(t.id(), t));
    }

    boolean covers(Claim claim) {
        Referent topic = topics.get(String.valueOf(claim.object()));
        boolean empty = topic != null
                && claim.relation() == RelationType.DISCUSSED
                && (EmptyTopics.tellsNothing(topic.name()) || isSomeone(claim, topic));
        return empty || isOnlySent(claim) || isMeetingConcluded(claim) || isElsewhere(claim) || isMeetingHeld(claim) || before.stream().anyMatch(b -> b.sentence() == claim.sentence() && settles(b, claim));
    }

    /** {@return whether the words are no topic but a person's name or title} */
    private boolean isSomeone(Claim claim, Referent topic) {
        return topic.mentions().stream()
                .filter(m -> m.sentence() == claim.sentence())
                .anyMatch(m -> reading.in(m.sentence()).stream()
                        .filter(p -> p.referent().type() == MentionType.PERSON
                                || p.referent().type() == MentionType.OFFICE)
                        .anyMatch(p -> p.mention().tokens().contains(m.tokens())));
    }

    /** "Kenya is sending its minister": nobody is sent out. */
    private static boolean isOnlySent(Claim claim) {
        return claim.relation() == RelationType.EXPELLED && claim.rule().endsWith("/send");
    }

    /** "They concluded a round of talks": nothing is signed. */
    private boolean isMeetingConcluded(Claim claim) {
        return claim.relation() == RelationType.SIGNED
                && mentions(claim).stream()
                        .anyMatch(m -> reading.in(m.sentence()).stream()
                                .filter(p -> p.referent().type() == MentionType.MEETING)
                                .anyMatch(p -> m.tokens().contains(p.mention().head())));
    }

    /** "Consulates in Lagos and Kano" are two, each in its own town: the one in Lagos does not lie in Kano. */
    private boolean isElsewhere(Claim claim) {
        if (claim.relation() != RelationType.LOCATED_IN || claim.object() == null) {
            return false;
        }
        String name = reading.get(claim.subject()).name();
        Referent place = reading.get(String.valueOf(claim.object()));
        boolean elsewhere = reading.referents(MentionType.PLACE).stream()
                .anyMatch(p -> !p.id().equals(place.id()) && name.endsWith(" in " + p.name()));
        return elsewhere && place.type() == MentionType.PLACE;
    }

    /** "They held talks": who holds them meets; whether at home does not follow. */
    private boolean isMeetingHeld(Claim claim) {
        return claim.relation() == RelationType.HOSTED
                && claim.rule().contains("hold")
                && before.stream()
                        .anyMatch(b -> b.relation() == RelationType.ATTENDED
                                && b.sentence() == claim.sentence()
                                && b.subject().equals(claim.subject()));
    }

    private boolean settles(Claim earlier, Claim claim) {
        if (earlier.relation() != claim.relation()) {
            return false;
        }
        if (claim.relation() == RelationType.LOCATED_IN) {
            return false;
        }
        if (claim.relation() == RelationType.HOLDS) {
            return earlier.subject().equals(claim.subject()) || String.valueOf(earlier.object()).equals(claim.object());
        }
        return claim.relation() == RelationType.DISCUSSED && overlap(earlier, claim);
    }

    private boolean overlap(Claim a, Claim b) {
        return mentions(a).stream()
                .anyMatch(m -> mentions(b).stream()
                        .anyMatch(n -> m.sentence() == n.sentence()
                                && m.tokens().start() < n.tokens().end()
                                && n.tokens().start() < m.tokens().end()));
    }

    private List<Mention> mentions(Claim claim) {
        Referent topic = topics.get(String.valueOf(claim.object()));
        return topic == null ? List.of() : topic.mentions();
    }
}
