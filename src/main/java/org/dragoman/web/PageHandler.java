package org.dragoman.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Answers with one of a few pages. What a request says is only compared, never used as a name or repeated. */
final class PageHandler implements HttpHandler {
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final int NO_BODY = -1;

    private final Map<String, Page> pages;

    PageHandler(Map<String, Page> pages) {
        this.pages = Map.copyOf(pages);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            allowBrowser(exchange.getResponseHeaders());
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> page(exchange);
                case "OPTIONS" -> exchange.sendResponseHeaders(204, NO_BODY);
                default -> {
                    exchange.getResponseHeaders().set("Allow", METHODS);
                    exchange.sendResponseHeaders(405, NO_BODY);
                }
            }
        }
    }

    /** Neo4j Browser comes from another port, and browsers ask before they let it in here. */
    private static void allowBrowser(Headers headers) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Methods", METHODS);
        headers.set("Access-Control-Allow-Headers", "*");
        headers.set("Access-Control-Allow-Private-Network", "true");
    }

    private void page(HttpExchange exchange) throws IOException {
        Page page = pages.get(exchange.getRequestURI().getRawPath());
        if (page == null) {
            exchange.sendResponseHeaders(404, NO_BODY);
            return;
        }
        byte[] bytes = page.bytes();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(200, NO_BODY);
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
