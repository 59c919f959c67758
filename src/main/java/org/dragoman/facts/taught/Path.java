package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.dragoman.facts.taught.SentenceGraph.Edge;

/**
 * A way through a sentence's graph.
 *
 * @param nodes token indices, one more than steps
 */
record Path(List<Integer> nodes, List<Step> steps) {
    /** Longer ways say little of what lies at their ends. */
    private static final int MAX_COST = 13;

    Path {
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
    }

    /** One edge, walked from the word above to the word below or back. */
    record Step(boolean up, Edge edge) {
        int target() {
            return up ? edge.from() : edge.to();
        }

        /** {@return the label with its direction: "&lt;subj", "&gt;obj"} */
        String label() {
            return (up ? "<" : ">") + edge.label();
        }
    }

    static Path at(int node) {
        return new Path(List.of(node), List.of());
    }

    Path with(Step step) {
        List<Integer> longer = new ArrayList<>(nodes);
        longer.add(step.target());
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Path(longer, more);
    }

    int last() {
        return nodes.get(nodes.size() - 1);
    }

    /**
     * {@return the shortest way between two words, the same one always}
     *
     * @param topic whether the way leads to a topic: a clause is one as what another word governs, not as what governs
     */
    static Optional<Path> find(SentenceGraph graph, int from, int to, boolean topic) {
        Comparator<Path> order = Comparator.comparingInt((Path p) -> p.cost())
                .thenComparing(p -> p.shape())
                .thenComparing(p -> p.nodes().toString());
        PriorityQueue<Path> open = new PriorityQueue<>(order);
        TreeSet<Integer> closed = new TreeSet<>();
        open.add(at(from));
        while (!open.isEmpty()) {
            Path path = open.remove();
            if (path.last() == to) {
                return Optional.of(path);
            }
            if (closed.add(path.last())) {
                for (Step step : steps(graph, path.last())) {
                    Path longer = path.with(step);
                    boolean arrives = step.target() != to
                            || !topic
                            || !step.up()
                            || !graph.token(to).isVerb();
                    if (arrives && longer.cost() <= MAX_COST && !closed.contains(step.target())) {
                        open.add(longer);
                    }
                }
            }
        }
        return Optional.empty();
    }

    static List<Step> steps(SentenceGraph graph, int node) {
        List<Step> steps = new ArrayList<>();
        graph.in(node).forEach(e -> steps.add(new Step(true, e)));
        graph.out(node).forEach(e -> steps.add(new Step(false, e)));
        return steps;
    }

    String shape() {
        return String.join(" ", steps.stream().map(Step::label).toList());
    }

    private int cost() {
        return steps.stream().mapToInt(s -> cost(s.edge().label())).sum();
    }

    private static int cost(String label) {
        return switch (label) {
            case "subj", "obj", "poss", "mod", "dative" -> 2;
            case "ccomp", "xcomp", "attr", "acomp", "oprd" -> 3;
            case "relcl", "acl", "advcl", "appos" -> 5;
            case "dep", "parataxis", "npadvmod", "meta", "advmod" -> 6;
            default -> label.startsWith("prep:") ? 2 : 6;
        };
    }
}
