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
    private final List<Claim> before;
    private final Map<String, Referent> topics = new HashMap<>();

    SaidBefore(Reading reading, List<Claim> before, List<Referent> introduced) {
        this.before = before;
        reading.referents(MentionType.TOPIC).forEach(t -> topics.put(t.id(), t));
        introduced.forEach(t -> topics.put(t.id(), t));
    }

    boolean covers(Claim claim) {
        Referent topic = topics.get(String.valueOf(claim.object()));
        boolean empty = topic != null && EmptyTopics.tellsNothing(topic.name());
        return empty || before.stream().anyMatch(b -> b.sentence() == claim.sentence() && settles(b, claim));
    }

    private boolean settles(Claim earlier, Claim claim) {
        if (earlier.relation() != claim.relation()) {
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
