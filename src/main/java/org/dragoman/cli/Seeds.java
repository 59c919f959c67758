package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.issues.SetupException;

/** The lists that ship with the program. */
final class Seeds {
    private Seeds() {}

    /** {@return the lines of a file below {@code seeds/}} */
    static List<String> lines(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream("/seeds/" + name)) {
            if (in == null) {
                throw new SetupException(
                        "seeds/" + name + " is missing from the build: build with mvn -Dfast package.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
