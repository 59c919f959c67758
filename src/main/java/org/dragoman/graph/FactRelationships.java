package org.dragoman.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.resolution.Resolution;

/** Makes one relationship of each distinct fact: the projection of the claims that support it. */
final class FactRelationships {
    private static final Set<RelationshipType> WITH_STATUS = Set.of(
            RelationshipType.ATTENDED,
            RelationshipType.LEADS,
            RelationshipType.MEMBER_OF,
            RelationshipType.MEDIATED,
            RelationshipType.HOSTED,
            RelationshipType.HELD_IN);

    /** No number of reports makes certain. */
    private static final double MOST_CONFIDENT = 0.999;

    private final Set<String> disputed;
    private final Origins origins;
    private final Resolution resolution;

    private FactRelationships(Set<String> disputed, Origins origins, Resolution resolution) {
        this.disputed = disputed;
        this.origins = origins;
        this.resolution = resolution;
    }

    static void add(
            List<ResolvedClaim> claims, Conflicts conflicts, Origins origins, Resolution resolution, GraphParts parts) {
        FactRelationships maker = new FactRelationships(conflicts.disputed(), origins, resolution);
        Map<List<String>, List<ResolvedClaim>> facts = new LinkedHashMap<>();
        for (ResolvedClaim claim : claims) {
            if (claim.modality().isFact()) {
                facts.computeIfAbsent(
                                List.of(claim.type().name(), claim.subject().id(), claim.objectId()),
                                k -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (List<ResolvedClaim> fact : facts.values()) {
            ResolvedClaim first = fact.get(0);
            if (first.object() == null
                    || !first.object().id().equals(first.subject().id())) {
                parts.link(
                        first.type(),
                        Ids.label(first.subject().type()),
                        first.subject().id(),
                        first.objectLabel(),
                        first.objectId(),
                        maker.properties(fact));
            }
        }
    }

    /** From the claims of one fact, in order of publication. */
    private SortedMap<String, Object> properties(List<ResolvedClaim> fact) {
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put("claims", (long) fact.size());
        long sources = count(fact.stream().map(c -> resolution.sourceOf(c.article())));
        properties.put("sources", sources);
        // An article that says so itself and quotes somebody is still one report.
        properties.put("origins", Math.min(sources, count(fact.stream().map(origins::of))));
        properties.put("confidence", confidence(fact));
        properties.put("disputed", fact.stream().anyMatch(c -> disputed.contains(c.id())));
        List<String> days = fact.stream()
                .map(ResolvedClaim::published)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            properties.put("firstReported", days.get(0));
            properties.put("lastReported", days.get(days.size() - 1));
        }
        addQualifiers(fact, properties);
        return properties;
    }

    private static long count(Stream<String> values) {
        return values.distinct().count();
    }

    /** Independent origins each err on their own; repetitions of one origin add nothing. */
    private double confidence(List<ResolvedClaim> fact) {
        Map<String, Double> best = new TreeMap<>();
        fact.forEach(c -> best.merge(origins.of(c), c.confidence(), Math::max));
        double wrong = 1;
        for (double confidence : best.values()) {
            wrong *= 1 - confidence;
        }
        return Math.round(Math.min(1 - wrong, MOST_CONFIDENT) * 1000) / 1000.0;
    }

    private static void addQualifiers(List<ResolvedClaim> fact, SortedMap<String, Object> properties) {
        RelationshipType type = fact.get(0).type();
        if (WITH_STATUS.contains(type)) {
            properties.put("status", status(fact.get(fact.size() - 1).modality()));
        }
        for (Qualifier qualifier : List.of(
                Qualifier.SINCE,
                Qualifier.UNTIL,
                Qualifier.STANDING,
                Qualifier.OFFICE,
                Qualifier.MEASURE,
                Qualifier.DATE)) {
            latest(fact, qualifier).ifPresent(v -> properties.put(Properties.lower(qualifier), v));
        }
        if (type == RelationshipType.HOLDS) {
            ResolvedClaim last = fact.get(fact.size() - 1);
            if (last.qualifiers().containsKey(Qualifier.UNTIL)) {
                properties.put("current", false);
            } else if (properties.containsKey("since")) {
                properties.remove("until");
                properties.put("current", true);
            }
        }
    }

    private static Optional<String> latest(List<ResolvedClaim> fact, Qualifier qualifier) {
        return fact.stream()
                .map(c -> c.qualifiers().get(qualifier))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private static String status(Modality modality) {
        return switch (modality) {
            case PLANNED -> "planned";
            case ONGOING -> "ongoing";
            default -> "done";
        };
    }
}
