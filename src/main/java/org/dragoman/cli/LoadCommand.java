package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.FolderLock;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracted facts to a graph in Neo4j. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the graph in Neo4j equal to what these files of facts say: the second half of 'build'.",
            "Needs neither the articles nor the language models.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman load facts.jsonl",
            "  dragoman extract news/ | dragoman load -",
            "  NEO4J_PASSWORD=… dragoman load april.jsonl may.jsonl --neo4j bolt://localhost:7687",
        })
final class LoadCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FACTS",
            description = "Files that 'extract' wrote, or - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Mixin
    private IssueOptions limit = new IssueOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        IssueLog issues = new IssueLog();
        GraphLoad load = new GraphLoad(options, limit, Console.of(spec));
        try (FolderLock lock = load.begin()) {
            List<List<Extraction>> pages = new FactsReader(System.in).read(files, issues);
            if (pages.isEmpty()) {
                return load.leave(
                        "fact",
                        files,
                        " It takes what \"extract\" wrote; articles are for \"dragoman build\".",
                        issues);
            }
            try (OpeningTarget target = OpeningTarget.of(options)) {
                return load.run(lock, pages, List.of(), issues, target);
            }
        }
    }
}
