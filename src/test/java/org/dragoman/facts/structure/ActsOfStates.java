package org.dragoman.facts.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Qualifier;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.sets.GroupStep;
import org.dragoman.mentions.sets.MissionStep;
import org.dragoman.mentions.sets.PropertyStep;

/** Reads what a marked text says that states do to premises and people, as lines that a test compares. */
final class ActsOfStates {
    private ActsOfStates() {}

    /** {@return "Peru > ten Chilean diplomats", with the sense where it is not simply asserted; nothing said twice} */
    static String read(ClaimFinder finder, String marked) {
        MarkedNames names = MarkedNames.of(marked.replace('/', '|'));
        List<Referent> referents = names.referents();
        for (ReferentStep step : List.of(new PropertyStep(), new MissionStep(), new GroupStep())) {
            referents = step.apply(names.document(), referents, new IssueLog());
        }
        Reading reading = new Reading(names.document(), referents);
        return finder.find(reading, List.of(), new IssueLog()).claims().stream()
                .map(claim -> line(claim, reading))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String line(Claim claim, Reading reading) {
        String sense = claim.modality().name().toLowerCase(java.util.Locale.ROOT);
        String hedge = claim.qualifiers().getOrDefault(Qualifier.HEDGE, "");
        return reading.get(claim.subject()).name() + " > "
                + reading.get(String.valueOf(claim.object())).name()
                + (sense.equals("asserted") ? "" : " " + sense)
                + (hedge.isEmpty() ? "" : " " + hedge);
    }
}
