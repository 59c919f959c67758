package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.evaluation.Evaluation;
import org.dragoman.evaluation.Floors;
import org.dragoman.facts.FactsJson;
import org.dragoman.issues.IssueLog;

/** The articles of {@code src/test/resources/annotated}, what people marked in them, and what is read in them. */
final class AnnotatedArticles {
    private static final Path FOLDER = Path.of("src", "test", "resources", "annotated");
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedArticles() {}

    /** {@return what people marked, by article} */
    static Map<String, JsonNode> marked() {
        Map<String, JsonNode> marked = new TreeMap<>();
        for (Path file : files("facts", ".json")) {
            marked.put(name(file, ".json"), parse(read(file)));
        }
        return marked;
    }

    /** {@return the articles as found, by name} */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files("articles", ".txt")) {
            texts.put(name(file, ".txt"), read(file));
        }
        return texts;
    }

    /** {@return what is read compared with what is marked} */
    static Evaluation evaluate() {
        Map<String, JsonNode> read = new TreeMap<>();
        Chain.readPages(List.of(FOLDER.resolve("articles").toString()), 1, new IssueLog()).stream()
                .map(FactsJson::writePage)
                .map(AnnotatedArticles::parse)
                .forEach(page -> read.put(page.path("id").textValue(), page));
        return Evaluation.of(marked(), read);
    }

    /** {@return what the reading must reach} */
    static Floors floors() {
        return Floors.parse("floors.tsv", read(FOLDER.resolve("floors.tsv")));
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
