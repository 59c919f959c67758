package org.dragoman.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;

/** Loads graphs from files, one after the other, in a process that can be killed. Tells how far it is, a line a step. */
public final class LoaderProcess {
    private LoaderProcess() {}

    /** Arguments: the Bolt address, the most rows of one transaction, the files. The password is in the environment. */
    public static void main(String[] arguments) throws IOException {
        Connection connection = new Connection(URI.create(arguments[0]), "neo4j", System.getenv("NEO4J_PASSWORD"));
        try (Neo4jStore store = new Neo4jStore(
                connection,
                (step, done, total) -> System.out.println(step + " " + done),
                Integer.parseInt(arguments[1]))) {
            for (String file : List.of(arguments).subList(2, arguments.length)) {
                Graph graph = GraphText.read(Files.readString(Path.of(file)));
                System.out.println("begin");
                store.sync(graph);
            }
        }
        System.out.println("end");
    }

    /** {@return a process that loads these files} */
    static Process start(Connection connection, int rowsAtOnce, List<Path> files, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LoaderProcess.class.getName(),
                connection.uri().toString(),
                String.valueOf(rowsAtOnce));
        files.forEach(file -> builder.command().add(file.toString()));
        builder.environment().put("NEO4J_PASSWORD", connection.password());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
