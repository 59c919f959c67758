package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.News;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Resolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever came, was edited and went before: the database holds the graph of what remains, and all that a user added.
 * {@code -Ddragoman.sequences=200} runs more of them.
 */
class ChangingNewsIT {
    private static final int CHANGES = 8;

    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("dragoman.sequences", 6)).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDatabaseHoldsTheGraphOfWhatRemainsAndWhatAUserAdded(int seed) {
        News news = News.of(seed);
        Connection connection = TestServer.empty();
        Resolver resolver = new Resolver(Gazetteer.EMPTY);
        try (Neo4jStore store =
                new Neo4jStore(connection, Progress.NONE, seed % 2 == 0 ? 0 : Neo4jStore.ROWS_AT_ONCE)) {
            news.change();
            store.sync(News.graph(news.current(), resolver));
            long notes = annotate(connection);
            for (int i = 0; i < CHANGES; i++) {
                news.change();
                Graph wanted = News.graph(news.current(), resolver);
                store.sync(wanted);
                assertEquals(GraphHash.of(news.afresh()), GraphHash.of(store.read()), "after change " + i);
                assertEquals(notes, notes(connection), "after change " + i);
            }
            assertTrue(store.sync(news.afresh()).isNone());
        }
    }

    /** A note, a label and a relationship of the user's own on each thing, and a node beside. */
    private static long annotate(Connection connection) {
        TestServer.run(
                connection,
                "MATCH (n:Entity) SET n.note = 'mine ' + n.id SET n:Watched"
                        + " CREATE (n)-[:IN_FOLDER {since: 2025}]->(:Folder {name: 'folder of ' + n.id})");
        return notes(connection);
    }

    private static long notes(Connection connection) {
        List<Map<String, Object>> rows = TestServer.run(
                connection,
                "MATCH (n:Watched)-[r:IN_FOLDER {since: 2025}]->(f:Folder)"
                        + " WHERE n.note = 'mine ' + n.id AND f.name = 'folder of ' + n.id RETURN count(r) AS found");
        return Long.parseLong(rows.get(0).get("found").toString());
    }
}
