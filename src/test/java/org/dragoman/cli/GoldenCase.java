package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.issues.IssueLog;

/**
 * A folder of {@code src/test/resources/golden}: articles with their metadata, or {@code from.txt} with the folder they lie in;
 * the graph they must give, and the issues. To add a case, add a folder and run the test with {@code -Dgolden=write}.
 */
public record GoldenCase(Path folder) {
    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    /** {@return all cases, by name} */
    public static Stream<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the graph of the articles} */
    public Graph graph(IssueLog issues) {
        return Chain.graph(Chain.read(articles(), 1, issues), issues);
    }

    static String print(IssueLog issues) {
        return issues.all().stream()
                .map(i -> i.kind() + ": " + i.message() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> articles() {
        if (Files.exists(folder.resolve("from.txt"))) {
            return List.of(read("from.txt").strip());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(f -> f.endsWith(".txt") && f.contains("article"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
