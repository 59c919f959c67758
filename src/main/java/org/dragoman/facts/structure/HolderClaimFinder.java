package org.dragoman.facts.structure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.offices.OfficeHolders;

/** Who holds which office, from title and name side by side. */
public final class HolderClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each rule. */
    private static final double CONFIDENCE = 0.93;

    private final OfficeHolders holders;

    public HolderClaimFinder(OfficeHolders holders) {
        this.holders = holders;
    }

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = holders.find(reading.document(), reading.referents()).stream()
                .map(HolderClaimFinder::claim)
                .toList();
        return new Found(claims, List.of());
    }

    private static Claim claim(OfficeHolders.Holder holder) {
        return new Claim(
                RelationType.HOLDS,
                holder.person(),
                holder.office(),
                null,
                holder.sentence(),
                holder.evidence(),
                "office/" + holder.rule(),
                Modality.ASSERTED,
                null,
                CONFIDENCE,
                qualifiers(holder));
    }

    private static SortedMap<Qualifier, String> qualifiers(OfficeHolders.Holder holder) {
        SortedMap<Qualifier, String> qualifiers = new TreeMap<>();
        if (holder.standing() != null) {
            switch (holder.standing()) {
                case "former" -> qualifiers.put(Qualifier.UNTIL, "former");
                case "new" -> qualifiers.put(Qualifier.SINCE, "new");
                case "current" -> {}
                default -> qualifiers.put(Qualifier.STANDING, holder.standing());
            }
        }
        if (holder.since() != null) {
            qualifiers.put(Qualifier.SINCE, holder.since());
        }
        if (holder.until() != null) {
            qualifiers.put(Qualifier.UNTIL, holder.until());
        }
        return qualifiers;
    }
}
