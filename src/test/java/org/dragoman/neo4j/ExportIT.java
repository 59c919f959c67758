package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.SmallGraphs;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.dragoman.neo4j.server.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both exports give, on a real server, the graph they were made of. */
class ExportIT {
    static Stream<Graph> graphs() {
        return Stream.of(SmallGraphs.story(), SmallGraphs.nasty(), SmallGraphs.random(7, 80));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aScriptMakesTheGraphItWasMadeOf(Graph graph) {
        Connection connection = TestServer.empty();
        try (Neo4jStore store = new Neo4jStore(connection, Progress.NONE)) {
            for (String statement : CypherScriptExport.statements(graph)) {
                if (!statement.startsWith("CREATE ")) {
                    TestServer.run(connection, statement);
                } else {
                    TestServer.changeSchema(connection, statement);
                }
            }
            assertEquals(graph, store.read());
            assertTrue(store.sync(graph).isNone());
        }
    }

    @Test
    void theOfflineImporterMakesTheGraphTheFilesWereMadeOf(@TempDir Path folder) {
        Graph graph = all();
        OfflineImport.run(TestServer.jars(), graph, folder.resolve("data"), folder.resolve("csv"));
        try (LocalServer server = LocalServer.start(
                        LocalServer.Settings.of(TestServer.jars(), folder.resolve("data")), Progress.NONE);
                Neo4jStore store = new Neo4jStore(server.connection(), Progress.NONE)) {
            assertEquals(lines(graph).replace("aliases=[], ", ""), lines(store.read()));
            assertEquals(new Changes(0, 1, 0, 0, 0, 0), store.sync(graph)); // the empty list
            assertTrue(store.sync(graph).isNone());
        }
    }

    @Test
    void everyFileRuns() {
        Connection connection = TestServer.empty();
        try (Neo4jStore store = new Neo4jStore(connection, Progress.NONE);
                QueryRunner runner = new QueryRunner(connection)) {
            store.sync(SmallGraphs.story());
            List<String> wrong = new ArrayList<>();
            Stream.concat(CypherFiles.queries().stream(), CypherFiles.checks().stream())
                    .forEach(file -> {
                        String columns = "Columns: "
                                + String.join(", ", runner.run(file, Map.of()).columns());
                        if (!file.notes().contains(columns)) {
                            wrong.add(file.name() + " gives " + columns);
                        }
                    });
            assertEquals(List.of(), wrong);
        }
    }

    private static String lines(Graph graph) {
        return Stream.concat(graph.nodes().stream(), graph.relationships().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Graph all() {
        List<Node> nodes = new ArrayList<>();
        List<Relationship> relationships = new ArrayList<>();
        graphs().forEach(g -> {
            nodes.addAll(g.nodes());
            relationships.addAll(g.relationships());
        });
        return new Graph(nodes, relationships);
    }
}
