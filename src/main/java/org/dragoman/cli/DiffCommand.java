package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is different between two graphs. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what came, went and changed from one graph to another, with the sentence behind it.",
            "A graph is a file that \"export --format graph\" wrote, or the data folder of a build.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman diff april.graph may.graph",
            "  dragoman diff .dragoman/graph.previous.txt .dragoman     (what the last build changed)",
            "  dragoman diff april.graph .dragoman --markdown > news.md",
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "The graph before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The graph after.")
    private Path after = Path.of("");

    /** In what form; text when neither is given. */
    static final class Form {
        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;

        @Option(names = "--json", description = "Print one JSON object a difference.")
        private boolean json;
    }

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--exit-code", description = "End with exit code 1 when there is a difference.")
    private boolean exitCode;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        GraphDiff diff = GraphDiff.of(read(before), read(after));
        if (form.json) {
            diff.entries().forEach(entry -> out.println(line(entry)));
        } else if (form.markdown) {
            out.print(diff.toMarkdown());
        } else {
            out.print(diff.toText());
            out.println(summary(diff));
        }
        return exitCode && !diff.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static Graph read(Path path) {
        return Files.isDirectory(path) ? new DataFolder(path).readGraph() : DataFolder.readGraph(path);
    }

    private static String summary(GraphDiff diff) {
        if (diff.isEmpty()) {
            return "No difference.";
        }
        List<String> parts = new ArrayList<>();
        for (GraphDiff.Change change : GraphDiff.Change.values()) {
            long count =
                    diff.entries().stream().filter(e -> e.change() == change).count();
            parts.add(count + " " + change.name().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", parts) + ".";
    }

    private static String line(GraphDiff.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", entry.change().name().toLowerCase(Locale.ROOT));
        json.put("what", entry.what());
        json.put("details", entry.details());
        json.put("sentence", entry.sentence());
        return SummaryJson.print(json);
    }
}
