package org.dragoman.cli.findings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;

/** The fewest facts that lead from one thing to another; rather not over a country, for everything leads there. */
public final class ShortestPath {
    private final Map<Node, List<Finding>> facts = new LinkedHashMap<>();

    public ShortestPath(Findings findings) {
        for (Finding finding : findings.all()) {
            if (finding.fact().isPresent()) {
                facts.computeIfAbsent(finding.subject(), n -> new ArrayList<>()).add(finding);
                facts.computeIfAbsent(finding.object(), n -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** {@return the facts in order; none where nothing leads there} */
    public List<Finding> find(Node from, Node to) {
        List<Finding> way = find(from, to, n -> n.label() != Label.COUNTRY);
        return way.isEmpty() ? find(from, to, n -> true) : way;
    }

    private List<Finding> find(Node from, Node to, Predicate<Node> over) {
        Map<Node, Finding> reachedBy = new HashMap<>();
        Deque<Node> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reachedBy.containsKey(to)) {
            Node node = next.remove();
            for (Finding fact : facts.getOrDefault(node, List.of())) {
                Node other = other(fact, node);
                boolean isNew = !other.equals(from) && !reachedBy.containsKey(other);
                if (isNew && (other.equals(to) || over.test(other))) {
                    reachedBy.put(other, fact);
                    next.add(other);
                }
            }
        }
        ArrayDeque<Finding> way = new ArrayDeque<>();
        Node node = to;
        while (reachedBy.containsKey(node) && !node.equals(from)) {
            Finding fact = reachedBy.get(node);
            way.addFirst(fact);
            node = other(fact, node);
        }
        return List.copyOf(way);
    }

    private static Node other(Finding fact, Node node) {
        return fact.subject().equals(node) ? fact.object() : fact.subject();
    }
}
