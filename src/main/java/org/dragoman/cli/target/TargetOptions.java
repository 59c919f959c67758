package org.dragoman.cli.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.graph.Graph;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Connection;
import org.dragoman.neo4j.Neo4jStore;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.server.LocalServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of all commands that work on a database or on the folder of a build. */
public final class TargetOptions {
    @Option(
            names = "--neo4j",
            paramLabel = "URI",
            description = "The Bolt address of a Neo4j database, such as bolt://localhost:7687. The password comes from"
                    + " the environment variable NEO4J_PASSWORD, or is asked for at a terminal. Default: a local server"
                    + " that Dragoman starts by itself.")
    private @Nullable String neo4j;

    @Option(names = "--user", paramLabel = "NAME", description = "The user of that database. Default: neo4j.")
    private String user = LocalServer.USER;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the build: facts, graph, issues and the local server. Default: .dragoman.")
    private Path data = Path.of(".dragoman");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    public DataFolder data() {
        return new DataFolder(data);
    }

    /** {@return whether the address of a database was given} */
    public boolean hasDatabase() {
        return neo4j != null;
    }

    /** {@return the database, connected to or started, whatever it holds} */
    public Target open(Ports ports, Progress progress) {
        return neo4j == null ? Target.local(data().server(), ports, progress) : Target.remote(connection(neo4j));
    }

    /** {@return the database that an earlier build filled} */
    public Target openFilled(Ports ports, Progress progress) {
        if (neo4j == null && !Files.exists(data().server())) {
            throw new SetupException(
                    "No database in " + data + " yet: run \"dragoman build PATH\" first, name the folder"
                            + " of another build with --data, or a database with --neo4j.");
        }
        return open(ports, progress);
    }

    /** {@return the graph in the database whose address was given, else that of the last build} */
    public Graph readGraph() {
        if (neo4j == null) {
            return data().readGraph();
        }
        try (Neo4jStore store = new Neo4jStore(connection(neo4j), Progress.NONE)) {
            return store.read();
        }
    }

    private Connection connection(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw wrong("--neo4j is not an address: " + e.getReason() + "; give one like bolt://localhost:7687.");
        }
        if (uri.getUserInfo() != null) {
            throw wrong("--neo4j must not hold a user or password; give the user with --user and the"
                    + " password in the environment variable " + Password.VARIABLE + ".");
        }
        if (uri.getHost() == null
                || !Optional.ofNullable(uri.getScheme()).orElse("").matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
            throw wrong(
                    "--neo4j " + address + " is not the address of a database; give one like bolt://localhost:7687.");
        }
        return new Connection(uri, user, Password.get(System.getenv(), user, address));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(
                Objects.requireNonNull(command, "run by picocli").commandLine(), message);
    }
}
