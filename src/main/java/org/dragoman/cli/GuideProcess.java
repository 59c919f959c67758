package org.dragoman.cli;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dragoman.cli.target.Ports;
import org.dragoman.issues.SetupException;

/**
 * The guide to the graph in Neo4j Browser, for a local server that was left running: "dragoman serve" beside it, in a
 * process of its own. It ends when the server does.
 */
final class GuideProcess {
    private static final int PATIENCE_SECONDS = 60;

    private GuideProcess() {}

    /** {@return the address of the guide, which answers} */
    static URI start(LoadOptions options) {
        Path folder = options.target().data().server();
        Path log = folder.resolve("guide.log");
        Path note = folder.resolve("guide.port");
        try {
            Optional<Integer> running = findRunning(note);
            if (running.isPresent()) {
                return address(running.get());
            }
            int port = Ports.guide(options.guidePort());
            Process process = new ProcessBuilder(command(options, port))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
                if (answers(port)) {
                    Files.writeString(note, String.valueOf(port));
                    return address(port);
                }
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new SetupException("The guide could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SetupException("The guide did not start; why is in " + log
                + ". The graph is loaded, and \"dragoman serve\" shows it.");
    }

    private static List<String> command(LoadOptions options, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Ddragoman.home=" + System.getProperty("dragoman.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--data",
                options.target().data().path().toString(),
                "--guide-port",
                String.valueOf(port));
    }

    /** The server may have been left running before, and its guide with it. */
    private static Optional<Integer> findRunning(Path note) throws IOException {
        String port = Files.exists(note) ? Files.readString(note).strip() : "";
        return port.matches("\\d{1,5}") && answers(Integer.parseInt(port))
                ? Optional.of(Integer.valueOf(port))
                : Optional.empty();
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    address(port).resolve("/guide.html").toURL().openConnection();
            request.setConnectTimeout(500);
            request.setReadTimeout(2_000);
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
