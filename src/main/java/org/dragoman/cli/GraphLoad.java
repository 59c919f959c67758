package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.findings.Findings;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.target.Target;
import org.dragoman.facts.Extraction;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphBuilder;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.issues.IssueLog;
import org.dragoman.neo4j.Neo4jStore;
import org.dragoman.neo4j.QueryRunner;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Resolution;
import org.dragoman.resolution.Resolver;

/** From what was read to a graph in the data folder and the database, and the summary at the end. */
final class GraphLoad {
    private final LoadOptions options;
    private final PrintWriter out;

    GraphLoad(LoadOptions options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    /** {@return whether every check passed} */
    boolean run(List<List<Extraction>> pages, IssueLog issues) {
        List<Extraction> extractions = pages.stream().flatMap(List::stream).toList();
        Resolution resolution =
                new Resolver(Gazetteer.fromClasspath()).resolve(extractions, options.readJudgements(issues), issues);
        Graph graph = GraphBuilder.build(extractions, resolution);
        DataFolder data = options.target().data();
        data.writeFacts(pages);
        data.writeGraph(graph);
        data.writeIssues(issues);
        try (ServerProgress progress = new ServerProgress();
                Target target = options.target().open(options.ports(), progress)) {
            Changes changes = sync(graph, target, progress);
            List<Checks.Result> checks;
            try (QueryRunner runner = new QueryRunner(target.connection())) {
                checks = Checks.run(runner);
            }
            if (options.serve()) {
                target.leaveRunning();
            }
            BuildSummary summary = BuildSummary.of(graph, changes);
            if (options.json()) {
                out.println(SummaryJson.print(summary, checks, issues, target));
            } else {
                tell(graph, summary, checks, issues, target);
            }
            out.flush();
            return checks.stream().allMatch(Checks.Result::passed);
        }
    }

    private static Changes sync(Graph graph, Target target, ServerProgress progress) {
        try (Neo4jStore store = new Neo4jStore(target.connection(), progress)) {
            return store.sync(graph);
        }
    }

    private void tell(Graph graph, BuildSummary summary, List<Checks.Result> checks, IssueLog issues, Target target) {
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
        out.print(Addresses.of(options, target));
    }
}
