package org.dragoman.cli.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.issues.SetupException;

/**
 * What a graph was made of, so that anybody who has the same can make it again and, where it differs, see what did.
 *
 * @param program what decides how articles are read, by name: version, code, names, relations, models, judgements
 * @param articles the SHA-256 of each article's text and metadata, by id
 * @param graph the SHA-256 of the graph's text, without the paths of the articles' files
 */
public record Manifest(SortedMap<String, String> program, SortedMap<String, String> articles, String graph) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        program = Collections.unmodifiableSortedMap(new TreeMap<>(program));
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /** {@return where another one differs, a line each; the graph is the last} */
    public List<String> differences(Manifest other) {
        List<String> lines = new ArrayList<>(differences("", program, other.program));
        lines.addAll(differences("article ", articles, other.articles));
        if (!graph.equals(other.graph)) {
            lines.add("graph: " + graph + " there, " + other.graph + " here");
        }
        return lines;
    }

    private static List<String> differences(String kind, Map<String, String> there, Map<String, String> here) {
        TreeSet<String> names = new TreeSet<>(there.keySet());
        names.addAll(here.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String was = there.getOrDefault(name, "none");
            String is = here.getOrDefault(name, "none");
            if (!was.equals(is)) {
                lines.add(kind + name + ": " + was + " there, " + is + " here");
            }
        }
        return lines;
    }

    /** {@return its JSON, the same for the same} */
    public String print() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("program", program);
        json.put("articles", articles);
        json.put("graph", graph);
        try {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            return JSON.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the one in a file that a build wrote} */
    static Manifest read(Path file) {
        try {
            JsonNode json = JSON.readTree(DataFolder.read(file));
            if (json == null || !json.path("graph").isTextual()) {
                throw new SetupException(
                        file + " is no manifest: \"dragoman build\" writes manifest.json into its data" + " folder.");
            }
            return new Manifest(
                    texts(json.path("program")),
                    texts(json.path("articles")),
                    json.path("graph").asText());
        } catch (JsonProcessingException e) {
            throw new SetupException(file + " is no manifest: " + e.getOriginalMessage() + ".", e);
        }
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties().forEach(f -> texts.put(f.getKey(), f.getValue().asText()));
        return texts;
    }
}
