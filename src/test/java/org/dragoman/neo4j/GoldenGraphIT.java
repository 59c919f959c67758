package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.cli.GoldenCase;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases through a real database: read back, each is the graph that was given, and a second load writes nothing. */
class GoldenGraphIT {
    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesBackAsItWas(GoldenCase golden) {
        Graph graph = golden.graph(new IssueLog());
        try (Neo4jStore store = new Neo4jStore(TestServer.empty(), Progress.NONE)) {
            store.sync(graph);
            assertEquals(GraphHash.of(graph), GraphHash.of(store.read()));
            assertEquals(Changes.NONE, store.sync(graph));
            store.sync(new Graph(List.of(), List.of()));
            store.sync(graph);
            assertEquals(GraphHash.of(graph), GraphHash.of(store.read()));
        }
    }
}
