package org.dragoman.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number that two graphs share only when they are equal. */
public final class GraphHash {
    private GraphHash() {}

    /** {@return the SHA-256 of the graph's text, in hexadecimal} */
    public static String of(Graph graph) {
        try {
            byte[] text = GraphText.write(graph).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
