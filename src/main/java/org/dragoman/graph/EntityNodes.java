package org.dragoman.graph;

import java.util.TreeMap;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Resolution;

/** Makes the nodes of the facts layer. */
final class EntityNodes {
    private EntityNodes() {}

    static void add(Resolution resolution, GraphParts parts) {
        for (Entity entity : resolution.entities()) {
            parts.add(node(entity));
        }
    }

    private static Node node(Entity entity) {
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put("name", entity.name());
        properties.put("aliases", entity.aliases());
        Properties.put(properties, "mergeReasons", entity.joined());
        Properties.put(properties, "refusedMerges", entity.refused());
        entity.certainty().ifPresent(c -> properties.put("certainty", Math.round(c * 100) / 100.0));
        for (String id : entity.ids()) {
            String[] parts = id.split(":", 2);
            properties.put(parts[0].equals("wikidata") ? "wikidata" : "openSanctions", parts[1]);
        }
        Properties.put(properties, "statusLine", entity.history());
        entity.traits().forEach((trait, value) -> {
            switch (trait) {
                case CODE -> properties.put("code", value);
                case KIND -> properties.put("kind", value);
                case DATE -> properties.put("date", value);
                case END -> properties.put("endDate", value);
                case PRECISION -> properties.put("datePrecision", value);
                case TIME -> properties.put("time", value);
                case STATUS -> properties.put("status", value);
                case FORMAT -> properties.put("format", value);
                case DURATION -> properties.put("duration", value);
                case ORDINAL -> properties.put("ordinal", value);
                case IMPLIED -> properties.put("implied", Boolean.parseBoolean(value));
                case SIZE -> Properties.put(properties, "size", value.matches("\\d{1,9}") ? Long.valueOf(value) : null);
                case OF, TO, MEETING, PLACE -> {
                    // Links are relationships, not properties.
                }
            }
        });
        entity.title().ifPresent(title -> properties.put("title", title));
        return new Node(Ids.label(entity.type()), entity.id(), properties);
    }
}
