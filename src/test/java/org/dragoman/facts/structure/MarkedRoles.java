package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** What a finder of claims finds in text with its names marked in place; "team of Chile" tells whose a marked thing is. */
final class MarkedRoles {
    private MarkedRoles() {}

    /**
     * {@return the claims, one after another: "LEADS Jane team"}
     *
     * @param known "team OF Chile; team MEETING talks": what is known of the marked things, by their names
     */
    static String find(ClaimFinder finder, String marked, String known) {
        return find(finder, MarkedNames.of(marked), known);
    }

    static String find(ClaimFinder finder, MarkedNames names, String known) {
        List<Referent> referents = new ArrayList<>(names.referents());
        for (String one : known.isBlank() ? new String[0] : known.split(";\\s*")) {
            String[] parts = one.strip().split("\\s+(?=OF|MEETING|STATUS)|(?<=OF|MEETING|STATUS)\\s+");
            referents.replaceAll(
                    r -> r.name().equals(parts[0]) ? r.with(Trait.valueOf(parts[1]), idOf(parts[2], names)) : r);
        }
        Reading reading = new Reading(names.document(), referents);
        ClaimFinder.Found found = finder.find(reading, List.of(), new IssueLog());
        Reading all = reading.with(found.introduced());
        return found.claims().stream().map(c -> print(c, all)).distinct().collect(Collectors.joining(", "));
    }

    private static String idOf(String name, MarkedNames names) {
        return names.referents().stream()
                .filter(r -> r.name().equals(name))
                .map(Referent::id)
                .findFirst()
                .orElse(name);
    }

    private static String print(Claim claim, Reading reading) {
        return claim.relation() + " " + reading.get(claim.subject()).name() + " "
                + reading.get(String.valueOf(claim.object())).name();
    }
}
