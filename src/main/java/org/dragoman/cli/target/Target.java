package org.dragoman.cli.target;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.neo4j.Connection;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.server.LocalServer;
import org.dragoman.neo4j.server.ServerJars;
import org.jspecify.annotations.Nullable;

/** A database that answers. Closing it stops the local server, if it runs for this process only. */
public final class Target implements AutoCloseable {
    private final Connection connection;
    private final @Nullable LocalServer server;

    private Target(Connection connection, @Nullable LocalServer server) {
        this.connection = connection;
        this.server = server;
    }

    static Target remote(Connection connection) {
        return new Target(connection, null);
    }

    static Target local(Path folder, Ports ports, Progress progress) {
        // Also while it starts: who presses Ctrl-C then must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LocalServer.stopOurs(folder)));
        LocalServer server = LocalServer.start(settings(folder).withPorts(ports.bolt(), ports.http()), progress);
        return new Target(server.connection(), server);
    }

    public Connection connection() {
        return connection;
    }

    /** {@return the address of Neo4j Browser, of a local server} */
    public Optional<URI> browser() {
        return Optional.ofNullable(server).map(LocalServer::browser);
    }

    /** {@return the file that holds the password of a local server, where it made one up} */
    public Optional<Path> passwordFile() {
        return Optional.ofNullable(server).map(LocalServer::passwordFile).filter(Files::exists);
    }

    /** {@return whether the server, a local one, is still there} */
    public boolean isRunning() {
        return server == null || server.isRunning();
    }

    /** Lets a local server run on when the program ends. */
    public void leaveRunning() {
        if (server != null) {
            server.leaveRunning();
        }
    }

    /** Lets a local server that another command started run for this one from now on. */
    public void takeOver() {
        if (server != null) {
            server.takeOver();
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static LocalServer.Settings settings(Path folder) {
        Path home = Path.of(System.getProperty("dragoman.home", "."));
        LocalServer.Settings usual = LocalServer.Settings.of(
                new ServerJars(home.resolve("target").resolve("neo4j").resolve("lib")), folder);
        // A password made up for this folder wins: the variable may hold that of another database.
        Optional<String> password =
                Files.exists(folder.resolve("password")) ? Optional.empty() : Password.find(System.getenv());
        return new LocalServer.Settings(
                usual.jars(),
                usual.data(),
                usual.boltPort(),
                usual.httpPort(),
                password,
                usual.heap(),
                usual.patience());
    }
}
