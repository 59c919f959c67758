package org.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static GuideServer server;

    @BeforeAll
    static void start() {
        server =
                GuideServer.start(0, URI.create("http://127.0.0.1:7474/browser/"), URI.create("bolt://127.0.0.1:7687"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesGuideStyleFavouritesAndIndex() {
        assertAll(
                () -> assertTrue(get(server.guide()).body().startsWith("<article class=\"guide\">")),
                () -> assertTrue(get(server.style()).body().startsWith("node {")),
                () -> assertEquals("application/zip", header(get(server.favourites()), "Content-Type")),
                () -> assertTrue(get(server.index()).body().contains(":play " + server.guide())));
    }

    @Test
    void listensOnThisMachineOnly() {
        assertEquals("127.0.0.1", server.guide().getHost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsNeo4jBrowserIn(String method) throws Exception {
        HttpResponse<String> answer = send(method, server.guide());
        assertAll(
                () -> assertEquals(method.equals("OPTIONS") ? 204 : 200, answer.statusCode()),
                () -> assertEquals("*", header(answer, "Access-Control-Allow-Origin")),
                () -> assertEquals("true", header(answer, "Access-Control-Allow-Private-Network")),
                () -> assertEquals(method.equals("GET"), !answer.body().isEmpty()));
    }

    @Test
    void tellsTheLengthWithoutTheBody() throws Exception {
        String length = header(send("HEAD", server.guide()), "Content-Length");
        assertEquals(get(server.guide()).body().getBytes(StandardCharsets.UTF_8).length, Integer.parseInt(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE"})
    void refusesOtherMethods(String method) throws Exception {
        HttpResponse<String> answer = send(method, server.guide());
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/guide.html/../../cypher/queries/about.cypher",
                "/favourites.txt",
                "/GuideServer.class",
                "//guide.html",
                "/guide.html/",
                "/guide.html%00",
                "/<script>alert(1)</script>"
            })
    void servesNothingElse(String path) throws Exception {
        String answer = raw(path);
        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
        assertFalse(answer.contains("script>"), answer);
    }

    @Test
    void linksToTheRightDatabaseWithTheGuideInTheEditor() {
        assertEquals(
                "http://127.0.0.1:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%40127.0.0.1%3A7687"
                        + "&cmd=edit&arg=%3Aplay%20http%3A%2F%2F127.0.0.1%3A"
                        + server.guide().getPort() + "%2Fguide.html",
                server.open().toString());
    }

    @Test
    void servesAFavouriteForEachQuestion() throws Exception {
        byte[] zip = CLIENT.send(HttpRequest.newBuilder(server.favourites()).build(), BodyHandlers.ofByteArray())
                .body();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(Questions.fromClasspath().all().size(), names.size());
        assertTrue(names.contains("Dragoman - Meetings, agreements/line-of-a-meeting.cypher"), names.toString());
    }

    @Test
    void saysWhichPortIsTaken() {
        int port = server.guide().getPort();
        SetupException e = assertThrows(SetupException.class, () -> GuideServer.start(port));
        assertTrue(e.getMessage().startsWith("port " + port + " "), e.getMessage());
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send("GET", address);
    }

    private static HttpResponse<String> send(String method, URI address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** {@return what a client gets that does not tidy the path first} */
    private static String raw(String path) throws IOException {
        int port = server.guide().getPort();
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
