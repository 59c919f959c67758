package org.dragoman.neo4j.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dragoman.graph.Graph;
import org.dragoman.graph.SmallGraphs;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Connection;
import org.dragoman.neo4j.Neo4jStore;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.QueryRunner;
import org.dragoman.neo4j.TestServer;
import org.dragoman.neo4j.server.LocalServer.Settings;
import org.dragoman.neo4j.server.ServerState.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServerIT {
    @TempDir
    private Path data;

    @Test
    void livesThroughBeingKilledInTheMiddleOfALoad() throws Exception {
        Graph large = SmallGraphs.random(11, 4_000);
        Graph small = SmallGraphs.story();
        try (LocalServer first = start();
                Neo4jStore store = new Neo4jStore(first.connection(), Progress.NONE)) {
            store.sync(small);
            Thread killer = new Thread(() -> kill(data));
            Neo4jStore dying = new Neo4jStore(first.connection(), (step, done, total) -> {
                if (done == 0) {
                    killer.start();
                }
            });
            SetupException e = assertThrows(SetupException.class, () -> dying.sync(large));
            killer.join();
            assertTrue(e.getMessage().contains(first.bolt().toString()), e.getMessage());
        }
        try (LocalServer second = start();
                Neo4jStore store = new Neo4jStore(second.connection(), Progress.NONE)) {
            assertEquals(small, store.read());
            store.sync(large);
            assertEquals(large, store.read());
        }
    }

    @Test
    void servesEveryoneWhoStartsItOnTheSameFolderAndStopsForTheOwner() throws IOException {
        LocalServer owner = start();
        try (LocalServer guest = start()) {
            assertEquals(owner.bolt(), guest.bolt());
        }
        assertTrue(owner.isRunning());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(owner.passwordFile())));
        Connection wrong = new Connection(owner.bolt(), "neo4j", "wrong-password-17");
        SetupException e = assertThrows(SetupException.class, () -> new QueryRunner(wrong));
        owner.leaveRunning();
        owner.close();
        boolean left = owner.isRunning();
        boolean stopped = LocalServer.stop(data);
        assertAll(
                () -> assertTrue(e.getMessage().contains("wrong name or password"), e.getMessage()),
                () -> assertFalse(e.getMessage().contains("wrong-password-17"), e.getMessage()),
                () -> assertTrue(left),
                () -> assertTrue(stopped),
                () -> assertFalse(owner.isRunning()),
                () -> assertFalse(LocalServer.stop(data)));
    }

    @Test
    void doesNotStopWhatAnotherProcessTookOver() {
        LocalServer server = start();
        ServerFolder folder = ServerFolder.prepare(data);
        ServerState state = folder.findState().orElseThrow();
        Running other = Running.of(ProcessHandle.current().parent().orElseThrow());
        folder.write(state.ownedBy(Optional.of(other)));
        server.close();
        boolean left = server.isRunning();
        server.takeOver();
        server.close();
        assertAll(() -> assertTrue(left), () -> assertFalse(server.isRunning()));
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Settings settings = Settings.of(TestServer.jars(), data).withPorts(taken.getLocalPort(), 0);
            SetupException e = assertThrows(SetupException.class, () -> LocalServer.start(settings, Progress.NONE));
            assertTrue(e.getMessage().startsWith("port " + taken.getLocalPort() + " (Bolt) is taken"), e.getMessage());
        }
    }

    @Test
    void saysWhatToRunWhenTheJarsAreMissing() {
        SetupException e = assertThrows(SetupException.class, () -> new ServerJars(data));
        assertTrue(e.getMessage().contains("mvn -Dfast package"), e.getMessage());
    }

    @Test
    void saysItsLastWordsWhenItEndsEarly() throws IOException {
        Files.createDirectories(data.resolve("home/data/dbms"));
        Files.createDirectories(data.resolve("home/data/databases"));
        Files.writeString(data.resolve("home/data/databases/system"), "not a folder");
        Files.writeString(data.resolve("password"), "some-password");
        SetupException e = assertThrows(SetupException.class, this::start);
        assertTrue(e.getMessage().startsWith("the local Neo4j server ended early: "), e.getMessage());
    }

    @Test
    void forgetsAServerThatIsGone() {
        ServerFolder folder = ServerFolder.prepare(data);
        Running gone = new Running(ProcessHandle.current().pid(), "1999-01-01T00:00:00Z");
        folder.write(new ServerState(gone, 1, 2, Optional.of(gone)));
        assertAll(
                () -> assertEquals(Optional.of(new ServerState(gone, 1, 2, Optional.of(gone))), folder.findState()),
                () -> assertFalse(LocalServer.stop(data)),
                () -> assertEquals(Optional.empty(), folder.findState()));
    }

    @Test
    void saysWhereNobodyAnswers() {
        Connection nobody = new Connection(URI.create("bolt://127.0.0.1:1"), "neo4j", "secret-password");
        SetupException e = assertThrows(SetupException.class, () -> new Neo4jStore(nobody, Progress.NONE));
        assertAll(
                () -> assertTrue(e.getMessage().contains("no answer from Neo4j at bolt://127.0.0.1:1"), e.getMessage()),
                () -> assertFalse(e.getMessage().contains("secret-password")));
    }

    private LocalServer start() {
        return LocalServer.start(Settings.of(TestServer.jars(), data), Progress.NONE);
    }

    private static void kill(Path data) {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ServerFolder.prepare(data)
                .findState()
                .flatMap(s -> s.server().findProcess())
                .ifPresent(ProcessHandle::destroyForcibly);
    }
}
