package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** "With the head of the delegation came A, B and C", "D and E are travelling with her": they belong to the delegation. */
final class CompanionsBelong implements Rule {
    private static final Set<String> COMING =
            Set.of("come", "travel", "fly", "arrive", "accompany", "bring", "join", "go", "be");
    private static final int REACH = 3;

    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        List<Claim> leads = soFar.stream()
                .filter(c -> c.relation() == RelationType.LEADS && c.modality().isFact())
                .filter(c -> reading.get(String.valueOf(c.object())).type() == MentionType.DELEGATION)
                .toList();
        for (Sentence sentence : reading.document().sentences()) {
            companionOf(reading, sentence, leads).ifPresent(lead -> {
                for (Reading.Place place : reading.in(sentence.index())) {
                    boolean leads2 = place.referent().id().equals(lead.subject());
                    boolean named = place.mention().form() == Mention.Form.NAME;
                    if (place.referent().type() == MentionType.PERSON
                            && named
                            && !leads2
                            && !isSpeaker(sentence, place.mention())) {
                        claims.add(Inference.of(
                                RelationType.MEMBER_OF,
                                place.referent().id(),
                                String.valueOf(lead.object()),
                                place.mention(),
                                "companion-of-leader",
                                lead.modality(),
                                0.85));
                    }
                }
            });
        }
        return claims;
    }

    /** {@return who is led by the one with whom the sentence says that others come} */
    private static Optional<Claim> companionOf(Reading reading, Sentence sentence, List<Claim> leads) {
        for (Token token : sentence.tokens()) {
            boolean with = token.lemma().equals("with") && isOfComing(sentence, token);
            boolean accompanied = token.lemma().equals("accompany") && token.isVerb();
            if (with || accompanied) {
                for (Token object : sentence.children(token.index())) {
                    Optional<Claim> lead = object.dependency().equals("pobj")
                                    || object.dependency().equals("dobj")
                                    || object.dependency().startsWith("nsubj")
                            ? leaderAt(reading, sentence, object, leads)
                            : Optional.empty();
                    if (lead.isPresent()) {
                        return lead;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfComing(Sentence sentence, Token with) {
        return with.head() >= 0
                && COMING.contains(sentence.token(with.head()).lemma())
                && sentence.token(with.head()).isVerb();
    }

    private static Optional<Claim> leaderAt(Reading reading, Sentence sentence, Token object, List<Claim> leads) {
        Optional<String> named = reading.in(sentence.index()).stream()
                .filter(p -> p.referent().type() == MentionType.PERSON
                        && p.mention().tokens().contains(object.index()))
                .map(p -> p.referent().id())
                .findFirst();
        if (named.isPresent()) {
            return leads.stream().filter(l -> l.subject().equals(named.get())).findFirst();
        }
        boolean pronoun = object.pos().equals("PRP")
                && Set.of("he", "him", "she", "her").contains(object.text().toLowerCase(java.util.Locale.ROOT));
        return pronoun
                ? leads.stream()
                        .filter(l -> l.sentence() < sentence.index() && l.sentence() >= sentence.index() - REACH)
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    private static boolean isSpeaker(Sentence sentence, Mention mention) {
        int head = sentence.token(mention.head()).head();
        return head >= 0
                && Set.of("say", "tell", "add", "announce")
                        .contains(sentence.token(head).lemma());
    }
}
