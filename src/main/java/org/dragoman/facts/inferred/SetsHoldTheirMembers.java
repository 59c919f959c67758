package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** "Six properties, including the villa and the mission": what is done to the six is done to the villa. */
final class SetsHoldTheirMembers implements Rule {
    private static final Set<RelationType> RELATIONS =
            Set.of(RelationType.RESTRICTED, RelationType.OWNS, RelationType.EXPELLED);
    private static final Set<String> LISTS = Set.of("including", "namely", "among", ":", "notably");

    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : soFar) {
            String set = claim.object();
            if (set == null || !RELATIONS.contains(claim.relation())) {
                continue;
            }
            Referent whole = reading.get(set);
            if (whole.find(Trait.SIZE).isEmpty()) {
                continue;
            }
            for (Reading.Place place : reading.in(claim.sentence())) {
                if (isMember(whole, place.referent()) && isListed(reading, whole, place.mention())) {
                    claims.add(Inference.from(
                            claim,
                            claim.relation(),
                            claim.subject(),
                            place.referent().id(),
                            "member-of-set",
                            0.95));
                }
            }
        }
        return claims;
    }

    private static boolean isMember(Referent whole, Referent part) {
        boolean fits =
                part.type() == whole.type() || (whole.type() == MentionType.GROUP && part.type() == MentionType.PERSON);
        return fits && !part.id().equals(whole.id());
    }

    /** {@return whether a word that opens a list stands between the set and the member} */
    private static boolean isListed(Reading reading, Referent whole, Mention member) {
        Sentence sentence = reading.document().sentence(member.sentence());
        return whole.mentions().stream()
                .filter(m -> m.sentence() == member.sentence()
                        && m.tokens().end() <= member.tokens().start())
                .anyMatch(m -> sentence
                                .tokens()
                                .subList(m.tokens().end(), member.tokens().start())
                                .stream()
                                .map(Token::lemma)
                                .anyMatch(LISTS::contains)
                        || sentence
                                .tokens()
                                .subList(m.tokens().end(), member.tokens().start())
                                .stream()
                                .anyMatch(t -> LISTS.contains(t.text())));
    }
}
