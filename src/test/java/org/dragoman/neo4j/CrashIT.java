package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.GraphText;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.SmallGraphs;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.server.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loaders and servers killed at random moments. After it a reader sees the facts of the old or of the new graph, and the next
 * load makes the graph whole. {@code -Ddragoman.kills=50 -Ddragoman.serverKills=10} kills more of them.
 */
class CrashIT {
    private static final Graph LARGE = SmallGraphs.random(3, 2_000);
    private static final Graph OLD = part(n -> n.id().hashCode() % 3 != 0, "old");
    private static final Graph NEW = part(n -> n.id().hashCode() % 3 != 1, "new");

    /** A part of a large graph, in which every other node and relationship differs from that in the other part. */
    private static Graph part(Predicate<Node> keep, String version) {
        List<Node> nodes = LARGE.nodes().stream()
                .filter(keep)
                .map(n -> n.id().hashCode() % 2 == 0
                        ? n
                        : SmallGraphs.node(n.label(), n.id(), with(n.properties(), "version", version)))
                .toList();
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        return new Graph(
                nodes,
                LARGE.relationships().stream()
                        .filter(r -> ids.contains(r.source()) && ids.contains(r.target()))
                        .map(r -> new Relationship(
                                r.type(),
                                r.id(),
                                r.sourceLabel(),
                                r.source(),
                                r.targetLabel(),
                                r.target(),
                                new TreeMap<>(with(r.properties(), "version", version))))
                        .toList());
    }

    private static TreeMap<String, Object> with(Map<String, Object> properties, String name, Object value) {
        TreeMap<String, Object> more = new TreeMap<>(properties);
        more.put(name, value);
        return more;
    }

    private static Set<Relationship> facts(Graph graph) {
        return graph.relationships().stream().filter(r -> r.type().isFact()).collect(Collectors.toSet());
    }

    @Test
    void aLoadThatIsKilledLeavesTheOldFactsOrTheNewAndTheNextMakesItWhole(@TempDir Path folder) throws Exception {
        Connection connection = TestServer.empty();
        List<Path> files = write(folder);
        Random random = new Random(50);
        int inTheMiddle = 0;
        try (Neo4jStore store = new Neo4jStore(connection, Progress.NONE)) {
            store.sync(OLD);
            Graph before = OLD;
            for (int kill = 0; kill < Integer.getInteger("dragoman.kills", 3); kill++) {
                Graph wanted = before.equals(OLD) ? NEW : OLD;
                Path file = files.get(wanted.equals(OLD) ? 0 : 1);
                Path log = folder.resolve("log");
                // Many transactions for two of three, one for the third.
                Process loader = LoaderProcess.start(
                        connection, kill % 3 == 2 ? Neo4jStore.ROWS_AT_ONCE : 0, List.of(file), log);
                awaitLine(log, "begin", loader);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(2_000));
                boolean killed = loader.isAlive();
                loader.destroyForcibly().waitFor();
                String words = Files.readString(log);
                inTheMiddle += killed && words.contains("loading") ? 1 : 0;
                Graph left = store.read();
                assertTrue(
                        facts(left).equals(facts(before)) || facts(left).equals(facts(wanted)),
                        "kill " + kill + ": neither the old facts nor the new, after "
                                + words.lines().count() + " steps");
                Graph next = random.nextBoolean() ? wanted : before;
                store.sync(next);
                assertEquals(GraphHash.of(next), GraphHash.of(store.read()), "kill " + kill);
                assertTrue(store.sync(next).isNone(), "kill " + kill);
                before = next;
            }
        }
        System.out.println("Loads killed while they wrote: " + inTheMiddle);
    }

    @Test
    void aServerThatIsKilledComesBackAndTheNextLoadMakesItWhole(@TempDir Path folder) throws Exception {
        List<Path> files = write(folder);
        Path data = folder.resolve("server");
        Random random = new Random(51);
        LocalServer.Settings settings = LocalServer.Settings.of(TestServer.jars(), data);
        for (int kill = 0; kill < Integer.getInteger("dragoman.serverKills", 1); kill++) {
            Path log = folder.resolve("log");
            try (LocalServer server = LocalServer.start(settings, Progress.NONE)) {
                Process loader = LoaderProcess.start(server.connection(), kill % 2 == 0 ? 0 : 20_000, files, log);
                awaitLine(log, "begin", loader);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(5_000));
                kill(data);
                assertTrue(loader.waitFor(120, TimeUnit.SECONDS), "the loader hangs");
            }
            try (LocalServer server = LocalServer.start(settings, Progress.NONE);
                    Neo4jStore store = new Neo4jStore(server.connection(), Progress.NONE)) {
                store.sync(NEW);
                assertEquals(GraphHash.of(NEW), GraphHash.of(store.read()), "kill " + kill);
                assertTrue(store.sync(NEW).isNone(), "kill " + kill);
                store.sync(new Graph(List.of(), List.of()));
            }
        }
    }

    /** The only child of this process that works in this folder. */
    private static void kill(Path data) throws Exception {
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            if (child.info().commandLine().orElse("").contains(data.toString())) {
                child.destroyForcibly();
                child.onExit().get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void twoLoadsAtOnceEndInOneRightGraph() throws Exception {
        Connection connection = TestServer.empty();
        for (int round = 0; round < Integer.getInteger("dragoman.kills", 3); round++) {
            int rows = round % 2 == 0 ? 0 : Neo4jStore.ROWS_AT_ONCE;
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> load(connection, rows, OLD));
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> load(connection, 0, NEW));
            boolean both = one.get(15, TimeUnit.MINUTES) & other.get(15, TimeUnit.MINUTES);
            try (Neo4jStore store = new Neo4jStore(connection, Progress.NONE)) {
                String left = GraphHash.of(store.read());
                assertTrue(
                        left.equals(GraphHash.of(OLD)) || left.equals(GraphHash.of(NEW)),
                        "round " + round + (both ? ": both ended well" : ": one was refused"));
            }
        }
    }

    /** {@return whether it was loaded, and not refused} */
    private static boolean load(Connection connection, int rowsAtOnce, Graph graph) {
        try (Neo4jStore store = new Neo4jStore(connection, Progress.NONE, rowsAtOnce)) {
            store.sync(graph);
            return true;
        } catch (SetupException e) {
            assertTrue(e.getMessage().matches("(?s).*(run one at a time|run again).*"), e.getMessage());
            return false;
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("old.txt"), GraphText.write(OLD)),
                Files.writeString(folder.resolve("new.txt"), GraphText.write(NEW)));
    }

    private static void awaitLine(Path log, String line, Process process) throws Exception {
        while (process.isAlive() && !Files.readString(log).contains(line + "\n")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
