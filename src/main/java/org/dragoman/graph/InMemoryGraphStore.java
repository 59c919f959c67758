package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps a graph for as long as the program runs. Not thread-safe. */
public final class InMemoryGraphStore implements GraphStore {
    private Graph kept = new Graph(List.of(), List.of());

    @Override
    public Changes sync(Graph wanted) {
        Map<String, Node> oldNodes = index(kept.nodes(), n -> n.label() + " " + n.id());
        Map<String, Node> newNodes = index(wanted.nodes(), n -> n.label() + " " + n.id());
        Map<String, Relationship> oldLinks = index(kept.relationships(), r -> r.type() + " " + r.id());
        Map<String, Relationship> newLinks = index(wanted.relationships(), r -> r.type() + " " + r.id());
        Changes changes = new Changes(
                missing(newNodes, oldNodes),
                changed(newNodes, oldNodes),
                missing(oldNodes, newNodes),
                missing(newLinks, oldLinks),
                changed(newLinks, oldLinks),
                missing(oldLinks, newLinks));
        kept = wanted;
        return changes;
    }

    @Override
    public Graph read() {
        return kept;
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, t -> t, (a, b) -> a, TreeMap::new));
    }

    private static <T> long missing(Map<String, T> from, Map<String, T> in) {
        return from.keySet().stream().filter(k -> !in.containsKey(k)).count();
    }

    private static <T> long changed(Map<String, T> from, Map<String, T> in) {
        return from.entrySet().stream()
                .filter(e -> in.containsKey(e.getKey()) && !e.getValue().equals(in.get(e.getKey())))
                .count();
    }
}
