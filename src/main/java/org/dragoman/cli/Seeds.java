package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
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

    /** {@return the lines of a table that the program was built with} */
    static List<String> resource(String path) {
        try (InputStream in = Seeds.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new SetupException(path + " is missing from the build: build with mvn -Dfast package.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names of the files in a folder below {@code seeds/}, sorted} */
    static List<String> names(String folder) {
        URL url = Seeds.class.getResource("/seeds/" + folder);
        if (url == null) {
            throw new SetupException("seeds/" + folder + " is missing from the build: build with mvn -Dfast package.");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                String prefix = "seeds/" + folder + "/";
                return jar.getJarFile().stream()
                        .map(JarEntry::getName)
                        .filter(n -> n.startsWith(prefix) && n.length() > prefix.length())
                        .map(n -> n.substring(prefix.length()))
                        .sorted()
                        .toList();
            }
            try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
                return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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
