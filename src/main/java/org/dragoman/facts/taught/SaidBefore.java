package org.dragoman.facts.taught;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.agenda.EmptyTopics;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/**
 * Tells which claims an earlier, closer reading of the same words has already settled: who holds an office whose title stands
 * beside a name, and what a list of topics says.
 */
final class SaidBefore {
    private static final Pattern SENDING = Pattern.compile("\\b(?:sends|sending|sent)\\b");
    private static final Pattern PAPERS = Pattern.compile(
            "(?i)agreement|treaty|deal|memorand|pact|accord|protocol|convention|declaration|contract|document|statement|communiqu|charter|law|constitution");

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
        return empty
                || isOtherSide(claim)
                || isNoPaper(claim)
                || isOnlySent(claim)
                || isMeetingConcluded(claim)
                || isElsewhere(claim)
                || isMeetingHeld(claim)
                || before.stream().anyMatch(b -> b.sentence() == claim.sentence() && settles(b, claim));
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
    private boolean isOnlySent(Claim claim) {
        boolean sending = claim.relation() == RelationType.APPOINTED
                && SENDING.matcher(reading.document().text(claim.evidence())).find();
        return sending
                || (claim.relation() == RelationType.EXPELLED && claim.rule().endsWith("/send"));
    }

    /** {@return whether the words are nothing that can be signed} */
    private boolean isNoPaper(Claim claim) {
        Referent topic = topics.get(String.valueOf(claim.object()));
        return claim.relation() == RelationType.SIGNED
                && topic != null
                && claim.rule().contains("ratify")
                && !PAPERS.matcher(topic.name()).find();
    }

    /** "Delegations of A and B, led by C and D": each represents its own side, and is led by its own. */
    private boolean isOtherSide(Claim claim) {
        if (claim.object() == null) {
            return false;
        }
        if (claim.relation() == RelationType.REPRESENTS) {
            Optional<String> side = reading.get(claim.subject()).find(Trait.OF);
            boolean team = reading.get(claim.subject()).type() == MentionType.DELEGATION;
            return team && side.isPresent() && !side.get().equals(claim.object());
        }
        if (claim.relation() != RelationType.LEADS && claim.relation() != RelationType.MEMBER_OF) {
            return false;
        }
        Referent team = reading.get(String.valueOf(claim.object()));
        Optional<String> side = team.type() == MentionType.DELEGATION ? team.find(Trait.OF) : Optional.empty();
        return side.isPresent()
                && state(claim.subject()).filter(s -> !s.equals(side.get())).isPresent();
    }

    /** {@return the state whose post a person is said to hold} */
    private Optional<String> state(String person) {
        List<String> states = before.stream()
                .filter(b -> b.relation() == RelationType.HOLDS && b.subject().equals(person))
                .flatMap(b -> reading.get(String.valueOf(b.object())).find(Trait.OF).stream())
                .flatMap(o -> reading.find(o).stream())
                .flatMap(o -> o.type() == MentionType.COUNTRY ? Stream.of(o.id()) : o.find(Trait.OF).stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** "They concluded a round of talks": nothing is signed. */
    private boolean isMeetingConcluded(Claim claim) {
        return claim.relation() == RelationType.SIGNED
                && mentions(claim).stream().anyMatch(m -> reading.in(m.sentence()).stream()
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
            return earlier.subject().equals(claim.subject())
                    || String.valueOf(earlier.object()).equals(claim.object());
        }
        return claim.relation() == RelationType.DISCUSSED && overlap(earlier, claim);
    }

    private boolean overlap(Claim a, Claim b) {
        return mentions(a).stream().anyMatch(m -> mentions(b).stream()
                .anyMatch(n -> m.sentence() == n.sentence()
                        && m.tokens().start() < n.tokens().end()
                        && n.tokens().start() < m.tokens().end()));
    }

    private List<Mention> mentions(Claim claim) {
        Referent topic = topics.get(String.valueOf(claim.object()));
        return topic == null ? List.of() : topic.mentions();
    }
}
