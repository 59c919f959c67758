package org.dragoman.graph;

import java.util.List;

/** Both layers of the graph, facts and evidence, sorted. Equal articles give equal graphs. */
public record Graph(List<Node> nodes, List<Relationship> relationships) {
    public Graph {
        nodes = nodes.stream().sorted().toList();
        relationships = relationships.stream().sorted().toList();
    }
}
