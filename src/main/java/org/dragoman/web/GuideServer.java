package org.dragoman.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dragoman.issues.SetupException;

/**
 * Serves, to this machine only, what makes Neo4j Browser at home in the graph: a guide with questions to run, a style for
 * pictures, the questions as favourites, and a page that says how to use them.
 *
 * <p>It runs, on threads of its own, and keeps the program alive until {@link #close}.
 */
public final class GuideServer implements AutoCloseable {
    private static final URI USUAL_BROWSER = URI.create("http://localhost:7474/browser/");
    private static final URI USUAL_BOLT = URI.create("bolt://localhost:7687");
    private static final int THREADS = 2;

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI browser;
    private final URI bolt;

    private GuideServer(HttpServer server, ExecutorService threads, URI browser, URI bolt) {
        this.server = server;
        this.threads = threads;
        this.browser = browser;
        this.bolt = bolt;
    }

    /**
     * {@return a server that answers, with links to a Neo4j Browser where it usually is}
     *
     * @param port 0 for any free one
     * @throws SetupException when the port is taken
     */
    public static GuideServer start(int port) {
        return start(port, USUAL_BROWSER, USUAL_BOLT);
    }

    /**
     * {@return a server that answers}
     *
     * @param port 0 for any free one
     * @param browser the address of Neo4j Browser, for links to it
     * @param bolt the address that Neo4j Browser shall connect to
     * @throws SetupException when the port is taken
     */
    public static GuideServer start(int port, URI browser, URI bolt) {
        Questions questions = Questions.fromClasspath();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        GuideServer guide = new GuideServer(bind(port), threads, browser, bolt);
        guide.server.createContext("/", new PageHandler(guide.pages(questions)));
        guide.server.setExecutor(threads);
        guide.server.start();
        return guide;
    }

    /** {@return the address of the page that says how to use the others} */
    public URI index() {
        return at("/");
    }

    /** {@return what to {@code :play} in Neo4j Browser} */
    public URI guide() {
        return at("/guide.html");
    }

    /** {@return what to give {@code :style} in Neo4j Browser} */
    public URI style() {
        return at("/dragoman.grass");
    }

    /** {@return a zip to be dropped on the favourites of Neo4j Browser} */
    public URI favourites() {
        return at("/favourites.zip");
    }

    /**
     * {@return a link that opens Neo4j Browser, on the right database, with the guide's command in its editor}
     *
     * <p>In its editor only: Neo4j Browser learns from the database which guides it may show, so not before it is connected.
     */
    public URI open() {
        return command(":play " + guide());
    }

    /** Ends it. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Map<String, Page> pages(Questions questions) {
        Map<String, URI> addresses = Map.of(
                "open", open(),
                "restyle", command(":style " + style()),
                "guide", guide(),
                "style", style(),
                "favourites", favourites());
        Page index = Page.of("text/html", Template.fromClasspath("index.html").fill(addresses, questions));
        return Map.of(
                "/",
                index,
                "/index.html",
                index,
                "/guide.html",
                Page.of("text/html", Template.fromClasspath("guide.html").fill(addresses, questions)),
                "/dragoman.grass",
                Page.of("text/plain", Template.read("dragoman.grass")),
                "/favourites.zip",
                new Page("application/zip", Favourites.zip(questions, Template.read("favourites.txt"))));
    }

    private URI command(String command) {
        String database = bolt.getScheme() + "://neo4j@" + bolt.getAuthority();
        return URI.create(browser + "?dbms=" + encode(database) + "&cmd=edit&arg=" + encode(command));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        } catch (IOException e) {
            throw new SetupException(
                    "port " + port + " (for the guide) cannot be used: " + e.getMessage()
                            + "; stop the program that has it or give another port",
                    e);
        }
    }
}
