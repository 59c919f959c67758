package org.dragoman.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.RelationshipType;

/** Picks facts that show what a graph holds: of different relations, each the best supported of its own. */
public final class ExampleFindings {
    private static final List<RelationshipType> FIRST =
            List.of(RelationshipType.LEADS, RelationshipType.EXCLUDED, RelationshipType.RESTRICTED);

    /** What stands in the words themselves, or says little without its context. */
    private static final Set<RelationshipType> PLAIN =
            Set.of(RelationshipType.OF, RelationshipType.ACCREDITED_TO, RelationshipType.SAID);

    private static final Comparator<Finding> BEST_SUPPORTED = Comparator.<Finding>comparingLong(
                    f -> -f.count("origins"))
            .thenComparing(f -> -f.confidence())
            .thenComparing(f -> -f.count("claims"))
            .thenComparing(f -> Findings.name(f.subject()))
            .thenComparing(f -> Findings.name(f.object()));

    private ExampleFindings() {}

    /** {@return so many findings, or all there are; the same for the same graph} */
    public static List<Finding> pick(Findings findings, int wanted) {
        List<Finding> best = findings.all().stream()
                .filter(f -> f.fact().isPresent() && !f.reports().isEmpty())
                .sorted(BEST_SUPPORTED)
                .toList();
        List<Finding> picked = new ArrayList<>();
        for (RelationshipType relation : FIRST) {
            best.stream().filter(f -> f.relation() == relation).findFirst().ifPresent(picked::add);
        }
        best.stream().filter(f -> !PLAIN.contains(f.relation())).forEach(f -> {
            if (picked.stream().noneMatch(p -> p.relation() == f.relation())) {
                picked.add(f);
            }
        });
        best.stream().filter(f -> !picked.contains(f)).forEach(picked::add);
        return picked.subList(0, Math.min(wanted, picked.size()));
    }
}
