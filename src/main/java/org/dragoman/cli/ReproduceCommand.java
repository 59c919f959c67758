package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.Manifest;
import org.dragoman.facts.Extraction;
import org.dragoman.graph.GraphDiff;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same graph again, or where it differs. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a published graph again and says where it differs: in the program, its lists, sentences and models, in"
                    + " the judgements, in an article, in the graph.",
            "Needs no database, writes nothing. Exit code 0 when the graph is the same, 1 when it is not.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman reproduce .dragoman seeds/articles",
            "  dragoman reproduce published/manifest.json news/ --judgements published/judgements.txt",
        })
final class ReproduceCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "MANIFEST",
            description =
                    "A manifest.json that 'build' wrote, or the folder it lies in. Where graph.txt and judgements.txt"
                            + " lie beside it, they are compared and obeyed.")
    private Path manifest = Path.of("");

    @Parameters(
            index = "1",
            arity = "1..*",
            paramLabel = "PATH",
            description = "The articles: files (.txt .md .json .jsonl), folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--judgements", paramLabel = "FILE", description = "Instead of judgements.txt beside the manifest.")
    private @Nullable Path judgements;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Manifest published = DataFolder.readManifest(manifest);
        DataFolder beside = new DataFolder(Files.isDirectory(manifest) ? manifest : folderOf(manifest));
        IssueLog issues = new IssueLog();
        List<Extraction> extractions = new Reading(reading)
                .readPaths(paths, issues).stream().flatMap(List::stream).toList();
        JudgementText text = JudgementText.read(judgements, beside.judgements());
        Made made = Made.of(extractions, text, reading.relations(), 1, issues);
        boolean same = published.graph().equals(made.manifest().graph());
        PrintWriter out = console.out();
        published.differences(made.manifest()).forEach(out::println);
        out.println(
                same
                        ? "The same graph: " + made.graph().nodes().size() + " nodes, "
                                + made.graph().relationships().size() + " relationships, SHA-256 " + published.graph()
                        : "Not the same graph.");
        if (!same && Files.exists(beside.graph())) {
            out.println();
            out.print(GraphDiff.of(beside.readGraph(), made.graph()).toText());
        }
        IssueReport.print(issues, console.err());
        return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }
}
