package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dragoman.issues.SetupException;

/** The lists that ship with the program. */
final class Seeds {
    private Seeds() {}

    /** {@return the lines of a file below {@code seeds/}} */
    static List<String> lines(String name) {
        return find(name)
                .orElseThrow(() -> new SetupException(
                        "seeds/" + name + " is missing from the build: build with mvn -Dfast package."))
                .lines()
                .toList();
    }

    /** {@return the text of a file below {@code seeds/}, where it is there} */
    static Optional<String> find(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream("/seeds/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
