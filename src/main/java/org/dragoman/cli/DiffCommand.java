package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import picocli.CommandLine.ParameterException;
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
            "  dragoman diff                                  (what the last build changed)",
            "  dragoman diff --format markdown > news.md      (the same for a pull request)",
        })
final class DiffCommand implements Callable<Integer> {
    private static final Graph NOTHING = new Graph(List.of(), List.of());

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            description = "The graph before. Without A and B: what the last build in .dragoman changed.")
    private @Nullable Path before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The graph after.")
    private @Nullable Path after;

    /** A form of output. */
    enum Output {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** In what form; text when none is given. */
    static final class Form {
        @Option(names = "--format", paramLabel = "FORM", description = "text, markdown (for a pull request) or json.")
        private Output output = Output.TEXT;

        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;

        @Option(names = "--json", description = "Print one JSON object a difference.")
        private boolean json;
    }

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--data", paramLabel = "DIR", description = "The folder of the build, where A and B are left out.")
    private Path data = Path.of(".dragoman");

    @Option(names = "--exit-code", description = "End with exit code 1 when there is a difference.")
    private boolean exitCode;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        GraphDiff diff = diff();
        if (form.json || form.output == Output.JSON) {
            diff.entries().forEach(entry -> out.println(line(entry)));
        } else if (form.markdown || form.output == Output.MARKDOWN) {
            out.println("**" + summary(diff) + "**\n");
            out.print(diff.toMarkdown());
        } else {
            out.print(diff.toText());
            out.println(summary(diff));
        }
        return exitCode && !diff.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private GraphDiff diff() {
        if (before == null) {
            DataFolder folder = new DataFolder(data);
            Graph now = folder.readGraph();
            return GraphDiff.of(Files.exists(folder.previousGraph()) ? read(folder.previousGraph()) : NOTHING, now);
        }
        if (after == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "run by picocli").commandLine(),
                    "Missing required parameter: 'B'; name two graphs, or none for what the last build changed.");
        }
        return GraphDiff.of(read(before), read(after));
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
