package org.dragoman.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.FolderLock;
import org.dragoman.cli.findings.Findings;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.target.Target;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.issues.IssueLog;
import org.dragoman.neo4j.Neo4jStore;
import org.dragoman.neo4j.QueryRunner;
import picocli.CommandLine.ExitCode;

/** From what was read to a graph in the data folder and the database, and the summary at the end. */
final class GraphLoad {
    private final LoadOptions options;
    private final IssueOptions limit;
    private final PrintWriter out;
    private final PrintWriter err;

    GraphLoad(LoadOptions options, IssueOptions limit, Console console) {
        this.options = options;
        this.limit = limit;
        this.out = console.out();
        this.err = console.err();
    }

    /** {@return the data folder's lock: two loads into one folder at once would overwrite each other's files} */
    FolderLock begin() {
        FolderLock lock = options.target().data().lock();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (lock.isHeld()) {
                err.println(
                        "dragoman: stopped before the end. Run the same command again: what was read is kept, and what"
                                + " was written is put right.");
            }
        }));
        return lock;
    }

    /**
     * {@return the exit code of a load that found nothing to load}
     *
     * @param hint what else the user may have meant
     */
    int leave(String what, List<String> paths, String hint, IssueLog issues) {
        IssueReport.print(issues, err);
        err.println("dragoman: no " + what + " could be read in " + String.join(", ", paths)
                + "; the graph is left as it is." + hint);
        return issues.all().isEmpty() ? ExitCode.SOFTWARE : IssueOptions.TOO_MANY_ISSUES;
    }

    /**
     * {@return the exit code}
     *
     * @param lock of the data folder
     * @param own sentences of the user's own by which the pages were read
     */
    int run(
            FolderLock lock,
            List<List<Extraction>> pages,
            List<RelationFile> own,
            IssueLog issues,
            OpeningTarget database) {
        if (!lock.isHeld()) {
            throw new IllegalStateException("no lock on " + options.target().data());
        }
        List<Extraction> extractions =
                options.believed(pages.stream().flatMap(List::stream).toList());
        Made made = Made.of(extractions, options.readJudgements(), own, options.minOrigins(), issues);
        Graph graph = made.graph();
        DataFolder data = options.target().data();
        data.writeFacts(pages);
        data.writeGraph(graph);
        data.writeManifest(made.manifest());
        data.writeIssues(issues);
        try (ServerProgress progress = new ServerProgress()) {
            Target target = database.get(progress);
            Changes changes = sync(graph, target, progress);
            List<Checks.Result> checks;
            try (QueryRunner runner = new QueryRunner(target.connection())) {
                checks = Checks.run(runner);
            }
            Optional<URI> guide = Optional.empty();
            if (options.serve()) {
                target.leaveRunning();
                guide = target.browser().map(browser -> GuideProcess.start(options));
            }
            BuildSummary summary = BuildSummary.of(graph, changes);
            if (options.json()) {
                out.println(SummaryJson.print(summary, checks, issues, target));
            } else {
                tell(graph, summary, checks, issues);
                out.print(Addresses.of(options, target, guide));
            }
            out.flush();
            return checks.stream().allMatch(Checks.Result::passed)
                    ? limit.exitCode(issues, pages.size())
                    : ExitCode.SOFTWARE;
        }
    }

    private static Changes sync(Graph graph, Target target, ServerProgress progress) {
        try (Neo4jStore store = new Neo4jStore(target.connection(), progress)) {
            return store.sync(graph);
        }
    }

    private void tell(Graph graph, BuildSummary summary, List<Checks.Result> checks, IssueLog issues) {
        SummaryPrinter printer = new SummaryPrinter(Style.ofOutput());
        out.println();
        out.println(printer.counts(summary));
        out.println(SummaryPrinter.changes(summary.changes()) + " " + Checks.summary(checks));
        out.println();
        out.print(printer.issues(issues));
        if (!issues.all().isEmpty()) {
            out.println("  All of them: " + options.target().data().issues());
        }
        out.println();
        out.println(printer.examples(Findings.of(graph)));
    }
}
