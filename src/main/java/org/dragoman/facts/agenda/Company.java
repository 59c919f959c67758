package org.dragoman.facts.agenda;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Tells whether those whom a sentence names as talking with each other are those of a meeting: "Meanwhile A is talking with C
 * about a ceasefire" says nothing of the talks between A and B.
 */
public final class Company {
    private final Reading reading;
    private final List<Claim> before;

    /** @param before the claims made so far, with those who attend which meeting */
    public Company(Reading reading, List<Claim> before) {
        this.reading = reading;
        this.before = before;
    }

    /** {@return whether the verb at a word has partners who are states and not all of them at the meeting} */
    public boolean isOther(Sentence sentence, int verb, String meeting) {
        Set<String> states = states(meeting);
        Set<String> partners = partners(sentence, verb);
        return states.size() > 1 && !partners.isEmpty() && !states.containsAll(partners);
    }

    private Set<String> states(String meeting) {
        Set<String> states = before.stream()
                .filter(c -> c.relation() == RelationType.ATTENDED && meeting.equals(c.object()))
                .map(Claim::subject)
                .filter(id -> reading.find(id)
                        .filter(r -> r.type() == MentionType.COUNTRY)
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        reading.referents(MentionType.DELEGATION).stream()
                .filter(d -> d.find(Trait.MEETING).filter(meeting::equals).isPresent())
                .flatMap(d -> d.find(Trait.OF).stream())
                .forEach(states::add);
        return states;
    }

    private Set<String> partners(Sentence sentence, int verb) {
        Set<Integer> words = new TreeSet<>();
        for (Token with : sentence.children(verb)) {
            if (with.dependency().equals("prep") && with.lemma().equals("with")) {
                sentence.children(with.index()).forEach(t -> join(sentence, t, words));
            }
        }
        return reading.in(sentence.index()).stream()
                .filter(p -> p.referent().type() == MentionType.COUNTRY
                        && words.contains(p.mention().head()))
                .map(Reading.Place::referent)
                .map(Referent::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void join(Sentence sentence, Token token, Set<Integer> words) {
        if (words.add(token.index())) {
            sentence.children(token.index()).stream()
                    .filter(t -> t.dependency().equals("conj"))
                    .forEach(t -> join(sentence, t, words));
        }
    }
}
