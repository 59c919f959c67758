package org.dragoman.cli.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;

/**
 * The facts of a graph, each with what reports it, and after them what is reported without being a fact.
 *
 * @param things the nodes of the facts layer, sorted
 */
public record Findings(List<Node> things, List<Finding> all) {
    public Findings {
        things = List.copyOf(things);
        all = List.copyOf(all);
    }

    /** {@return the findings of a graph, in its order} */
    public static Findings of(Graph graph) {
        return new Findings(
                graph.nodes().stream()
                        .filter(n -> n.labels().contains(Label.ENTITY))
                        .toList(),
                new FindingReader(graph).read());
    }

    /** {@return what is found about one thing} */
    public List<Finding> about(Node thing) {
        return all.stream().filter(f -> f.isAbout(thing)).toList();
    }

    /** {@return what is found that joins two things} */
    public List<Finding> between(Node first, Node second) {
        return all.stream().filter(f -> f.isAbout(first) && f.isAbout(second)).toList();
    }

    /** {@return the words by which a node is shown} */
    public static String name(Node node) {
        if (node.label() == Label.STATEMENT) {
            return "“" + Report.property(node, "text").orElse(node.id()) + "”";
        }
        return Stream.of("name", "title")
                .map(p -> Report.property(node, p))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(node.id());
    }
}
