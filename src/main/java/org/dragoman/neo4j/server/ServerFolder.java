package org.dragoman.neo4j.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/** The data folder of a local server: its settings, password, state and last words. */
final class ServerFolder {
    private static final long LEAST_SPACE = 200_000_000;
    private static final int PASSWORD_BYTES = 18;
    private static final int SHORTEST_PASSWORD = 8;

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * {@return the folder, made when missing, with room for a database}
     *
     * @throws SetupException when the folder cannot be made or written, or the disk is full
     */
    static ServerFolder prepare(Path path) {
        ServerFolder folder = new ServerFolder(path);
        folder.make();
        return folder;
    }

    private void make() {
        try {
            for (Path part : List.of(conf(), logs(), home().resolve("import"))) {
                Files.createDirectories(part);
            }
            if (Files.getFileStore(this.folder).getUsableSpace() < LEAST_SPACE) {
                throw new SetupException("the disk of " + this.folder + " is full: less than " + LEAST_SPACE / 1_000_000
                        + " MB are left; make room or give another folder with --data");
            }
        } catch (FileSystemException e) {
            throw new SetupException(
                    this.folder + " cannot be used as data folder: " + e + "; give another with --data", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return folder.resolve("home");
    }

    Path conf() {
        return home().resolve("conf");
    }

    Path logs() {
        return home().resolve("logs");
    }

    Path console() {
        return logs().resolve("console.log");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** {@return whether a first password was already set here} */
    boolean hasDatabase() {
        return Files.exists(home().resolve("data").resolve("dbms"));
    }

    /** Writes the server's settings. All addresses are this machine's own; nothing is asked of or told to the outside. */
    void writeSettings(int bolt, int http) {
        String settings =
                """
                server.default_listen_address=127.0.0.1
                server.default_advertised_address=127.0.0.1
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=127.0.0.1:%1$d
                server.http.listen_address=127.0.0.1:%2$d
                server.http.advertised_address=127.0.0.1:%2$d
                server.https.enabled=false
                server.directories.import=import
                server.memory.pagecache.size=256m
                db.tx_log.preallocate=false
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                browser.remote_content_hostname_whitelist=localhost,127.0.0.1
                internal.server.bolt.thread_pool_shutdown_wait_time=0s
                internal.server.bolt.connection_shutdown_wait_time=0s
                """
                        .formatted(bolt, http);
        write(conf().resolve("neo4j.conf"), settings);
    }

    /** {@return the password given, or the one kept here, or a new one that is then kept here} */
    String password(Optional<String> given) {
        Path file = folder.resolve("password");
        if (given.isPresent()) {
            if (given.get().length() < SHORTEST_PASSWORD) {
                throw new SetupException(
                        "Neo4j wants a password of at least " + SHORTEST_PASSWORD + " characters; give a longer one");
            }
            return given.get();
        }
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            if (hasDatabase()) {
                throw new SetupException("the password of the database in " + folder + " is not in " + file
                        + "; give it in NEO4J_PASSWORD, or another folder with --data");
            }
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = HexFormat.of().formatHex(random);
            writeSecret(file, password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only its owner may read. */
    static void writeSecret(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            if (Files.getFileAttributeView(file.toAbsolutePath().getParent(), PosixFileAttributeView.class) == null) {
                Files.createFile(file);
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ServerState> findState() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(state())) {
            properties.load(in);
            return ServerState.parse(properties);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(ServerState server) {
        Path next = folder.resolve("server.properties.new");
        try {
            try (Writer out = Files.newBufferedWriter(next)) {
                server.properties().store(out, null);
            }
            Files.move(next, state(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetState() {
        try {
            Files.deleteIfExists(state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether the server that was started last has written that it listens} */
    boolean saysItListens() {
        return tail(console(), Integer.MAX_VALUE).stream().anyMatch(line -> line.contains("Bolt enabled on"));
    }

    /** {@return the last lines the server wrote before it ended} */
    List<String> lastWords(int lines) {
        return Stream.of(console(), logs().resolve("neo4j.log"))
                .map(file -> tail(file, lines))
                .filter(tail -> !tail.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private Path state() {
        return folder.resolve("server.properties");
    }

    private static List<String> tail(Path file, int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new SetupException(
                    "cannot write " + file + ": " + e.getMessage() + "; make room or give another folder"
                            + " with --data",
                    e);
        }
    }
}
