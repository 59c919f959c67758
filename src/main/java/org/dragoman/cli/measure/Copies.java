package org.dragoman.cli.measure;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;

/** The same graph several times over, side by side, to have enough of it to measure with. */
final class Copies {
    private Copies() {}

    static Graph of(Graph graph, int copies) {
        List<Node> nodes = new ArrayList<>();
        List<Relationship> relationships = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            String mark = i == 0 ? "" : "~" + i;
            graph.nodes().forEach(n -> nodes.add(new Node(n.label(), n.id() + mark, n.properties())));
            graph.relationships()
                    .forEach(r -> relationships.add(new Relationship(
                            r.type(),
                            r.id() + mark,
                            r.sourceLabel(),
                            r.source() + mark,
                            r.targetLabel(),
                            r.target() + mark,
                            r.properties())));
        }
        return new Graph(nodes, relationships);
    }
}
