package org.dragoman.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore;
import org.dragoman.graph.GraphText;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Neo4jStore;
import org.dragoman.neo4j.OfflineImport;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.server.LocalServer;
import org.dragoman.neo4j.server.ServerJars;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rows a second of a first load, of a second, and of the offline import of the same graph. */
@Command(
        name = "loading",
        mixinStandardHelpOptions = true,
        description = {
            "Loads copies of a graph into an empty local server of its own, loads them again, and imports them offline.",
            ""
        },
        footer = {"", "Example:", "  dragoman measure loading .dragoman/graph.txt --rows 200000"})
final class MeasureLoadingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GRAPH", description = "A graph as build keeps it: graph.txt.")
    private Path graphFile = Path.of("graph.txt");

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Nodes and relationships in all. Default: ${DEFAULT-VALUE}.")
    private int rows = 200_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Graph one = GraphText.read(Files.readString(graphFile));
        long size = size(one);
        if (size == 0) {
            throw new SetupException(graphFile + ": an empty graph; build one first");
        }
        Graph graph = Copies.of(one, (int) Math.max(1, rows / size));
        long total = size(graph);
        Path folder = Files.createTempDirectory("dragoman-measure");
        try {
            ServerJars jars =
                    new ServerJars(Path.of(System.getProperty("dragoman.home", "."), "target", "neo4j", "lib"));
            Rate first = new Rate("first load", "rows");
            Rate second = new Rate("second load, nothing changed", "rows");
            Rate offline = new Rate("offline import", "rows");
            GraphStore.Changes changes;
            try (LocalServer server =
                            LocalServer.start(LocalServer.Settings.of(jars, folder.resolve("a")), Progress.NONE);
                    Neo4jStore store = new Neo4jStore(server.connection(), Progress.NONE)) {
                first.time(total, () -> store.sync(graph));
                long start = System.nanoTime();
                changes = store.sync(graph);
                second.add(total, java.time.Duration.ofNanos(System.nanoTime() - start));
            }
            offline.time(total, () -> OfflineImport.run(jars, graph, folder.resolve("b"), folder.resolve("csv")));
            if (spec != null) {
                PrintWriter out = spec.commandLine().getOut();
                out.printf(
                        "%d nodes, %d relationships%n",
                        graph.nodes().size(), graph.relationships().size());
                out.println(first.line(first));
                out.println(second.line(first));
                out.println(offline.line(first));
                out.println("the second load wrote " + (changes.isNone() ? "nothing" : changes.toString()));
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static long size(Graph graph) {
        return (long) graph.nodes().size() + graph.relationships().size();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
