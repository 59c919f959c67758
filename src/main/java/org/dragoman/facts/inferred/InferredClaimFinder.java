package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;

/** Applies the rules of inference one after another; each sees what those before it found. */
public final class InferredClaimFinder implements ClaimFinder {
    private static final List<Rule> RULES = List.of(
            new OwnersByName(),
            new SetsHoldTheirMembers(),
            new DelegationsActForTheirSide(),
            new CompanionsBelong(),
            new LeadersAttend(),
            new RepresentativesAttend(),
            new PlacesByName(),
            new PlacesInPlaces());

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> known = new ArrayList<>(soFar);
        List<Claim> claims = new ArrayList<>();
        for (Rule rule : RULES) {
            for (Claim claim : rule.apply(reading, List.copyOf(known))) {
                if (known.stream().noneMatch(k -> saysTheSame(k, claim))) {
                    known.add(claim);
                    claims.add(claim);
                }
            }
        }
        return new Found(claims, List.of());
    }

    private static boolean saysTheSame(Claim a, Claim b) {
        return a.relation() == b.relation()
                && a.subject().equals(b.subject())
                && a.object() != null
                && a.object().equals(b.object())
                && a.modality().isFact();
    }
}
