package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;
import org.dragoman.graph.ReadableGraph;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles to whole graphs. {@code -Dgolden=write} writes what is, for the difference to be reviewed like code. */
class GoldenGraphTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheGraphThatWasReviewed(GoldenCase golden) {
        IssueLog issues = new IssueLog();
        Graph graph = golden.graph(issues);
        String facts = ReadableGraph.print(graph);
        String problems = GoldenCase.print(issues);
        assertEquals(graph, GraphText.read(GraphText.write(graph)));
        if (WRITE) {
            golden.write("graph.txt", facts);
            golden.write("issues.txt", problems);
        }
        assertEquals(golden.read("graph.txt"), facts);
        assertEquals(golden.read("issues.txt"), problems);
    }
}
