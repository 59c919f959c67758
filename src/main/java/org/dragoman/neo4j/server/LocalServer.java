package org.dragoman.neo4j.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Connection;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.server.ServerState.Running;

/**
 * A Neo4j server on this machine, for this machine only, as a child process with a data folder of its own.
 *
 * <p>{@link #start} uses the server that already runs on the folder, if there is one. {@link #close} stops it only when it
 * runs for this process, or for one that is gone. {@link #leaveRunning} keeps it until {@link #stop}.
 */
public final class LocalServer implements AutoCloseable {
    /** The name of the user that every Neo4j database begins with. */
    public static final String USER = "neo4j";

    private static final String MAIN_CLASS = "org.neo4j.server.CommunityEntryPoint";
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final int LAST_LINES = 15;
    private static final int FREE = 0;

    /**
     * How to run it.
     *
     * @param data the data folder, made when missing
     * @param boltPort 0 for any free one
     * @param httpPort for Neo4j Browser; 0 for any free one
     * @param password for the first start and, when the database has another than the one kept in the folder, for each
     * @param heap as {@code -Xmx} takes it
     * @param patience how long to wait until it answers
     */
    public record Settings(
            ServerJars jars,
            Path data,
            int boltPort,
            int httpPort,
            Optional<String> password,
            String heap,
            Duration patience) {
        /** {@return the usual settings: free ports, a kept password, 1 GB} */
        public static Settings of(ServerJars jars, Path data) {
            return new Settings(jars, data, FREE, FREE, Optional.empty(), "1g", Duration.ofMinutes(3));
        }

        /** {@return the same with these ports} */
        public Settings withPorts(int bolt, int http) {
            return new Settings(jars, data, bolt, http, password, heap, patience);
        }
    }

    private final ServerFolder folder;
    private final String password;
    private ServerState state;

    private LocalServer(ServerFolder folder, String password, ServerState state) {
        this.folder = folder;
        this.password = password;
        this.state = state;
    }

    /**
     * {@return a server that answers}
     *
     * @throws SetupException when a port is taken, the disk is full, the server ends early or does not answer in time
     */
    public static LocalServer start(Settings settings, Progress progress) {
        ServerFolder folder = ServerFolder.prepare(settings.data());
        try (FileChannel channel =
                        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            String password = folder.password(settings.password());
            Optional<ServerState> running = folder.findState()
                    .filter(s -> lock.isValid() && s.server().findProcess().isPresent());
            LocalServer server = running.isPresent()
                    ? new LocalServer(folder, password, adopt(folder, running.get()))
                    : launch(settings, folder, password, progress);
            try {
                server.awaitAnswer(settings.patience(), progress);
            } catch (SetupException e) {
                server.close();
                throw e;
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether a server ran on this data folder and was stopped} */
    public static boolean stop(Path data) {
        ServerFolder folder = new ServerFolder(data);
        Optional<ProcessHandle> process =
                folder.findState().flatMap(s -> s.server().findProcess());
        process.ifPresent(LocalServer::end);
        folder.forgetState();
        return process.isPresent();
    }

    /** Stops the server on this data folder when it runs for this process: also one that {@link #start} still waits for. */
    public static void stopOurs(Path data) {
        ServerFolder folder = new ServerFolder(data);
        folder.findState()
                .filter(s -> s.owner().equals(Optional.of(Running.of(ProcessHandle.current()))))
                .ifPresent(s -> {
                    s.server().findProcess().ifPresent(LocalServer::end);
                    folder.forgetState();
                });
    }

    /** {@return how to connect to it} */
    public Connection connection() {
        return new Connection(bolt(), USER, password);
    }

    /** {@return its Bolt address} */
    public URI bolt() {
        return URI.create("bolt://127.0.0.1:" + state.bolt());
    }

    /** {@return the address of Neo4j Browser} */
    public URI browser() {
        return URI.create("http://127.0.0.1:" + state.http() + "/browser/");
    }

    /** {@return the file that holds the password, unless it was given} */
    public Path passwordFile() {
        return Path.of(folder.toString(), "password");
    }

    /** {@return whether the process is there} */
    public boolean isRunning() {
        return state.server().findProcess().isPresent();
    }

    /** Lets it run on when this process ends. */
    public void leaveRunning() {
        state = state.ownedBy(Optional.empty());
        folder.write(state);
    }

    /** Lets it run for this process from now on, where it runs for another: that one then does not stop it any more. */
    public void takeOver() {
        Optional<Running> here = Optional.of(Running.of(ProcessHandle.current()));
        folder.findState()
                .filter(s -> s.server().equals(state.server()) && s.owner().isPresent())
                .filter(s -> !s.owner().equals(here))
                .ifPresent(s -> {
                    state = s.ownedBy(here);
                    folder.write(state);
                });
    }

    /** Stops it, if it runs for this process. */
    @Override
    public void close() {
        Optional<Running> here = Optional.of(Running.of(ProcessHandle.current()));
        boolean lost = folder.findState()
                .filter(s -> s.server().equals(state.server()) && !s.owner().equals(here))
                .isPresent();
        if (state.owner().equals(here) && !lost) {
            state.server().findProcess().ifPresent(LocalServer::end);
            folder.forgetState();
        }
    }

    private static ServerState adopt(ServerFolder folder, ServerState running) {
        boolean orphan = running.owner().isPresent()
                && running.owner().flatMap(Running::findProcess).isEmpty();
        if (!orphan) {
            return notOurs(running);
        }
        ServerState adopted = running.ownedBy(Optional.of(Running.of(ProcessHandle.current())));
        folder.write(adopted);
        return adopted;
    }

    /** A second server object in the process that started the first must not stop it either. */
    private static ServerState notOurs(ServerState running) {
        return running.ownedBy(Optional.empty());
    }

    private static LocalServer launch(Settings settings, ServerFolder folder, String password, Progress progress)
            throws IOException {
        int bolt = port(settings.boltPort(), "Bolt");
        int http = port(settings.httpPort(), "HTTP");
        folder.writeSettings(bolt, http);
        if (!folder.hasDatabase()) {
            progress.at("preparing the database", 0, 0);
            new AdminTool(settings.jars(), folder.home()).setFirstPassword(password);
        }
        List<String> command = settings.jars().command(settings.heap(), MAIN_CLASS);
        command.add("--home-dir=" + folder.home());
        command.add("--config-dir=" + folder.conf());
        command.add("--console-mode");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.console().toFile())
                .start();
        process.getOutputStream().close();
        ServerState state = new ServerState(
                Running.of(process.toHandle()), bolt, http, Optional.of(Running.of(ProcessHandle.current())));
        folder.write(state);
        return new LocalServer(folder, password, state);
    }

    private static int port(int wanted, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new SetupException(
                    "port " + wanted + " (" + purpose + ") is taken by another program: " + e.getMessage()
                            + "; stop that program or give another port",
                    e);
        }
    }

    private void awaitAnswer(Duration patience, Progress progress) {
        long start = System.nanoTime();
        long total = patience.toSeconds();
        // Its own word first: on the same port another server, which was quicker, might answer.
        while (!folder.saysItListens() || !BoltProbe.answers(connection())) {
            long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (!isRunning()) {
                throw new SetupException(diedEarly());
            }
            if (waited >= total) {
                throw new SetupException("the local Neo4j server did not answer within " + total + " s; its log is "
                        + folder.console() + "; run again when the machine is less busy");
            }
            progress.at("starting Neo4j", waited, 0);
            pause();
        }
    }

    private String diedEarly() {
        List<String> words = folder.lastWords(LAST_LINES);
        String text = String.join("\n", words);
        if (text.contains("Address already in use")) {
            return "the local Neo4j server ended early: another program took port " + state.bolt() + " or "
                    + state.http() + " while it started; run again";
        }
        String why = text.contains("No space left on device")
                ? "the disk is full; make room or give another folder with --data"
                : "see its last words, or give another folder with --data";
        return "the local Neo4j server ended early: " + why + "\n" + text;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupException("interrupted while the local Neo4j server started", e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
