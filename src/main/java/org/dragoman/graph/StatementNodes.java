package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.facts.Qualifier;
import org.dragoman.mentions.Referent;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Resolution;

/** Makes the nodes of statements, and leads from them to what is spoken of in their words. */
final class StatementNodes {
    private StatementNodes() {}

    static void add(List<ResolvedClaim> claims, Resolution resolution, GraphParts parts) {
        Map<String, List<ResolvedClaim>> byStatement = new TreeMap<>();
        for (ResolvedClaim claim : claims) {
            if (claim.statement() != null) {
                byStatement
                        .computeIfAbsent(claim.objectId(), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        byStatement.forEach((id, said) -> {
            parts.add(node(id, said));
            said.forEach(claim -> addAbout(id, claim, resolution, parts));
        });
    }

    /** Of the spellings the one that was published first is shown. */
    private static Node node(String id, List<ResolvedClaim> said) {
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put("text", text(said.get(0)));
        properties.put(
                "direct",
                said.stream()
                        .anyMatch(c -> c.statement() != null && c.statement().direct()));
        said.stream()
                .flatMap(c -> Stream.ofNullable(c.qualifiers().get(Qualifier.DATE)))
                .findFirst()
                .ifPresent(date -> properties.put("said", date));
        return new Node(Label.STATEMENT, id, properties);
    }

    private static String text(ResolvedClaim claim) {
        return claim.statement() == null ? "" : claim.statement().text();
    }

    private static void addAbout(String id, ResolvedClaim claim, Resolution resolution, GraphParts parts) {
        for (Referent referent : claim.extraction().referents()) {
            boolean inside = claim.statement() != null
                    && referent.mentions().stream()
                            .anyMatch(m -> claim.statement().span().contains(m.span()));
            if (inside) {
                Entity entity = resolution.get(claim.article(), referent.id());
                parts.link(
                        RelationshipType.ABOUT,
                        Label.STATEMENT,
                        id,
                        Ids.label(entity.type()),
                        entity.id(),
                        new TreeMap<>());
            }
        }
    }
}
