package org.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name must be there. */
class DocumentsTest {
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\\b");
    private static final Pattern PATH = Pattern.compile("\\b(?:src|seeds|cypher|\\.ci|\\.github)/[\\w./-]*\\w");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void classesNamedInDocumentsExist(String document) throws IOException {
        Set<String> named = code(document).stream()
                .flatMap(code -> CLASS.matcher(code).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(classes());
        assertEquals(Set.of(), named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void filesNamedInDocumentsExist(String document) throws IOException {
        List<String> missing = code(document).stream()
                .flatMap(code -> PATH.matcher(code).results().map(MatchResult::group))
                .filter(path -> !path.contains("<") && !Files.exists(Path.of(path)))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> code(String document) throws IOException {
        return CODE.matcher(Files.readString(Path.of(document)))
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
