package org.dragoman.web;

import java.nio.charset.StandardCharsets;

/** Something to be served. */
final class Page {
    private final String type;
    private final byte[] bytes;

    Page(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes.clone();
    }

    static Page of(String type, String text) {
        return new Page(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return its media type} */
    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
