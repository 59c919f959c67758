package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles to a graph in Neo4j: the whole way. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles, decides what is the same in them, and makes the graph in Neo4j equal to what they say.",
            "What no article says any more is removed; what is not Dragoman's is left alone. What was read before is not"
                    + " read again.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman build seeds/articles",
            "  dragoman build seeds/articles --serve",
            "  NEO4J_PASSWORD=… dragoman build news/ --neo4j bolt://localhost:7687 --data news.dragoman",
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (.txt .md .json .jsonl), folders, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Mixin
    private IssueOptions limit = new IssueOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        IssueLog issues = new IssueLog();
        List<List<Extraction>> pages = new Reading(reading).read(paths, issues);
        if (pages.isEmpty()) {
            IssueReport.print(issues, console.err());
            console.err()
                    .println("dragoman: no article could be read in " + String.join(", ", paths)
                            + "; the graph is left as it is.");
            return issues.all().isEmpty() ? ExitCode.SOFTWARE : IssueOptions.TOO_MANY_ISSUES;
        }
        boolean passed = new GraphLoad(options, console.out()).run(pages, issues);
        return passed ? limit.exitCode(issues, pages.size()) : ExitCode.SOFTWARE;
    }
}
