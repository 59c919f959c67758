package org.dragoman.facts.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Trait;

/**
 * Claims that something surer of the same article contradicts: premises whose own words name their place are in no other place
 * that the same words name; no state restricts its own premises or expels its own people; of the delegations of two states each is one state's; a post that stands beside one name is not another's in the same sentence; and nobody was at a
 * meeting at which the sentence says he was not.
 */
public final class Overruled {
    /** Wordings by a noun for what somebody is, not by a verb. */
    private static final List<String> BY_NOUN = List.of("subj-of/", "subj-mod/", "subj-poss/", "subj-for/");

    private static final String AROUND_A_MEETING = "meeting/";
    private static final String BESIDE_A_NAME = "office/";

    private Overruled() {}

    /** {@return the claims that remain, in order} */
    public static List<Claim> remove(Reading reading, List<Claim> claims) {
        return claims.stream()
                .filter(c -> !isOfAnotherPlace(c, reading, claims)
                        && !isAgainstItself(c, reading)
                        && !isOfAnotherSide(c, reading)
                        && !isOfAnotherHolder(c, claims)
                        && !isByAnothersPost(c, reading, claims)
                        && !isChiefOfUnion(c, reading)
                        && !isOfTheOtherTeam(c, reading, claims)
                        && !isDeniedByItsWords(c, claims))
                .toList();
    }

    /** "Chad's negotiator A and B of Mali": B does not act for Chad by A's post. */
    private static boolean isByAnothersPost(Claim claim, Reading reading, List<Claim> claims) {
        boolean byPost = (claim.relation() == RelationType.REPRESENTS || claim.relation() == RelationType.LEADS)
                && BY_NOUN.stream().anyMatch(claim.rule()::contains);
        return byPost
                && claims.stream()
                        .anyMatch(c ->
                                isHeldFor(c, claim, reading) && !c.subject().equals(claim.subject()))
                && claims.stream()
                        .noneMatch(
                                c -> isHeldFor(c, claim, reading) && c.subject().equals(claim.subject()));
    }

    private static boolean isHeldFor(Claim holds, Claim claim, Reading reading) {
        return holds.relation() == RelationType.HOLDS
                && holds.sentence() == claim.sentence()
                && claim.evidence().overlaps(holds.evidence())
                && reading.find(String.valueOf(holds.object()))
                        .flatMap(o -> o.find(Trait.OF))
                        .filter(String.valueOf(claim.object())::equals)
                        .isPresent();
    }

    /** "Delegations of A and B, led by C and D": C leads A's, D leads B's. */
    private static boolean isOfTheOtherTeam(Claim claim, Reading reading, List<Claim> claims) {
        if (claim.relation() != RelationType.LEADS) {
            return false;
        }
        List<Claim> alike = claims.stream()
                .filter(c -> c.relation() == RelationType.LEADS
                        && c.sentence() == claim.sentence()
                        && c.rule().equals(claim.rule()))
                .toList();
        List<String> leaders = inOrder(alike.stream().map(Claim::subject), reading, claim.sentence());
        List<String> sides =
                inOrder(alike.stream().flatMap(c -> sideOf(c, reading).stream()), reading, claim.sentence());
        boolean crossed = leaders.size() > 1
                && leaders.size() == sides.size()
                && alike.stream().map(c -> c.subject() + c.object()).distinct().count()
                        == (long) leaders.size() * sides.size();
        return crossed
                && leaders.indexOf(claim.subject())
                        != sideOf(claim, reading).map(sides::indexOf).orElse(-1);
    }

    private static Optional<String> sideOf(Claim leads, Reading reading) {
        return reading.find(String.valueOf(leads.object()))
                .filter(d -> d.type() == MentionType.DELEGATION)
                .flatMap(d -> d.find(Trait.OF));
    }

    /** {@return the things with these ids, as a sentence mentions them} */
    private static List<String> inOrder(Stream<String> ids, Reading reading, int sentence) {
        Set<String> wanted = ids.collect(Collectors.toSet());
        return reading.in(sentence).stream()
                .map(p -> p.referent().id())
                .filter(wanted::contains)
                .distinct()
                .toList();
    }

    /** "NATO chief A", "the foreign policy chief of the EU": posts in a union; who heads it is said otherwise. */
    private static boolean isChiefOfUnion(Claim claim, Reading reading) {
        return claim.relation() == RelationType.LEADS
                && BY_NOUN.stream().anyMatch(claim.rule()::contains)
                && reading.find(String.valueOf(claim.object()))
                        .flatMap(o -> o.find(Trait.KIND))
                        .filter(k -> k.equals("union") || k.equals("alliance"))
                        .isPresent();
    }

    private static boolean isOfAnotherPlace(Claim claim, Reading reading, List<Claim> claims) {
        if (claim.relation() != RelationType.LOCATED_IN) {
            return false;
        }
        String own =
                reading.find(claim.subject()).flatMap(r -> r.find(Trait.PLACE)).orElse(claim.object());
        return own != null
                && !own.equals(claim.object())
                && reading.referents(MentionType.PROPERTY).stream()
                        .anyMatch(p -> !p.id().equals(claim.subject())
                                && p.find(Trait.PLACE)
                                        .filter(x -> x.equals(claim.object()))
                                        .isPresent())
                && claims.stream()
                        .anyMatch(c -> c.relation() == RelationType.LOCATED_IN
                                && c.subject().equals(claim.subject())
                                && own.equals(c.object())
                                && c.sentence() == claim.sentence());
    }

    /** A state that closes its own consulate restricts nobody, and expels none of its own. */
    private static boolean isAgainstItself(Claim claim, Reading reading) {
        boolean act = claim.relation() == RelationType.RESTRICTED || claim.relation() == RelationType.EXPELLED;
        return act
                && reading.find(String.valueOf(claim.object()))
                        .filter(o -> o.type() == MentionType.PROPERTY || o.type() == MentionType.GROUP)
                        .flatMap(o -> o.find(Trait.OF))
                        .filter(claim.subject()::equals)
                        .isPresent();
    }

    /** "Delegations of A and B": the one is A's, the other B's. */
    private static boolean isOfAnotherSide(Claim claim, Reading reading) {
        String side = claim.object();
        return claim.relation() == RelationType.REPRESENTS
                && side != null
                && reading.find(side)
                        .filter(r -> r.type() == MentionType.COUNTRY)
                        .isPresent()
                && reading.find(claim.subject())
                        .filter(r -> r.type() == MentionType.DELEGATION)
                        .flatMap(r -> r.find(Trait.OF))
                        .flatMap(reading::find)
                        .filter(r -> r.type() == MentionType.COUNTRY && !r.id().equals(side))
                        .isPresent();
    }

    /** What the words around a meeting tell at a glance yields to what the sentence as a whole denies or wishes. */
    private static boolean isDeniedByItsWords(Claim claim, List<Claim> claims) {
        return claim.rule().startsWith(AROUND_A_MEETING)
                && claim.modality().isFact()
                && claims.stream()
                        .anyMatch(c -> c.modality() == Modality.DENIED
                                && c.relation() == claim.relation()
                                && c.sentence() == claim.sentence()
                                && c.subject().equals(claim.subject())
                                && c.object() != null
                                && c.object().equals(claim.object()));
    }

    private static boolean isOfAnotherHolder(Claim claim, List<Claim> claims) {
        return claim.relation() == RelationType.HOLDS
                && !claim.rule().startsWith(BESIDE_A_NAME)
                && isBesideAnother(claim, claims)
                && claims.stream()
                        .noneMatch(c -> isBeside(c, claim) && c.subject().equals(claim.subject()));
    }

    private static boolean isBesideAnother(Claim claim, List<Claim> claims) {
        return claims.stream().anyMatch(c -> isBeside(c, claim) && !c.subject().equals(claim.subject()));
    }

    private static boolean isBeside(Claim other, Claim claim) {
        return other.relation() == RelationType.HOLDS
                && other.rule().startsWith(BESIDE_A_NAME)
                && other.sentence() == claim.sentence()
                && other.object() != null
                && other.object().equals(claim.object());
    }
}
