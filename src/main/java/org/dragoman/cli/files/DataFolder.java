package org.dragoman.cli.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.FactsJson;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;

/**
 * What a build keeps: {@code facts.jsonl} as read, {@code graph.txt}, {@code graph.previous.txt} (the last one that was
 * different), {@code manifest.json} (what the graph was made of), {@code issues.jsonl}, {@code judgements.txt} (written by people) and {@code neo4j/}, the local server's.
 */
public record DataFolder(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Path graph() {
        return path.resolve("graph.txt");
    }

    public Path previousGraph() {
        return path.resolve("graph.previous.txt");
    }

    public Path manifest() {
        return path.resolve("manifest.json");
    }

    public Path issues() {
        return path.resolve("issues.jsonl");
    }

    public Path judgements() {
        return path.resolve("judgements.txt");
    }

    public Path server() {
        return path.resolve("neo4j");
    }

    /**
     * {@return the right to write here, until it is closed}
     *
     * @throws SetupException when another program has it
     */
    public FolderLock lock() {
        return FolderLock.of(path);
    }

    /** Keeps what was read, a line a page. */
    public void writeFacts(List<List<Extraction>> pages) {
        WholeFile.write(path.resolve("facts.jsonl"), out -> {
            for (List<Extraction> page : pages) {
                out.write(FactsJson.writePage(page));
                out.write('\n');
            }
        });
    }

    /** Keeps a graph; the one that was there, where it was another, becomes the previous. */
    public void writeGraph(Graph graph) {
        String text = GraphText.write(graph);
        if (Files.exists(graph())) {
            String old = read(graph());
            if (old.equals(text)) {
                return;
            }
            WholeFile.write(previousGraph(), out -> out.write(old));
        }
        WholeFile.write(graph(), out -> out.write(text));
    }

    public void writeManifest(Manifest manifest) {
        WholeFile.write(manifest(), out -> out.write(manifest.print()));
    }

    /**
     * {@return the manifest in a file, or in the folder of a build}
     *
     * @throws SetupException when it cannot be read or is none
     */
    public static Manifest readManifest(Path file) {
        return Manifest.read(Files.isDirectory(file) ? new DataFolder(file).manifest() : file);
    }

    /** Keeps what was wrong with the data, a JSON line each. */
    public void writeIssues(IssueLog issues) {
        WholeFile.write(issues(), out -> {
            for (Issue issue : issues.all()) {
                out.write(line(issue));
                out.write('\n');
            }
        });
    }

    /**
     * {@return the graph that the last build kept}
     *
     * @throws SetupException when there is none
     */
    public Graph readGraph() {
        if (!Files.exists(graph())) {
            throw new SetupException("No graph in " + path
                    + " yet: run \"dragoman build PATH\" first, or name the folder" + " of another build with --data.");
        }
        return readGraph(graph());
    }

    /**
     * {@return the graph in a file that a build or an export wrote}
     *
     * @throws SetupException when it cannot be read or is none
     */
    public static Graph readGraph(Path file) {
        try {
            return GraphText.read(read(file));
        } catch (IllegalArgumentException e) {
            throw new SetupException(
                    file + ": " + e.getMessage() + "; write it again with \"dragoman export --format graph\".", e);
        }
    }

    /** {@return the text of a file} */
    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new SetupException(file + ": no such file.", e);
        } catch (IOException e) {
            throw WholeFile.cannot("read", file, e);
        }
    }

    private static String line(Issue issue) throws JsonProcessingException {
        return JSON.writeValueAsString(
                new TreeMap<>(Map.of("kind", issue.kind(), "where", issue.where(), "message", issue.message())));
    }
}
