package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.TablePrinter;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.Target;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.neo4j.QueryRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The promises about the graph, checked in the database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks what the graph promises: every fact has a claim, every claim a sentence, every quotation stands in its"
                    + " article, and more.",
            "Ends with exit code 1 when a check finds something.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman check",
            "  dragoman check --report target/checks.xml     (JUnit XML, for CI)",
        })
final class CheckCommand implements Callable<Integer> {
    private static final int ROWS_SHOWN = 5;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "Write the outcome as JUnit XML too.")
    private @Nullable Path report;

    @Option(names = "--json", description = "Print one JSON object a check.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Checks.Result> results;
        try (ServerProgress progress = new ServerProgress();
                Target database = target.openFilled(Ports.ANY, progress);
                QueryRunner runner = new QueryRunner(database.connection())) {
            results = Checks.run(runner);
        }
        PrintWriter out = Console.of(spec).out();
        for (Checks.Result result : results) {
            if (json) {
                TreeMap<String, Object> line = new TreeMap<>();
                line.put("check", result.check().shortName());
                line.put("promise", result.check().title());
                line.put("columns", result.answer().columns());
                line.put("rows", result.answer().rows());
                out.println(SummaryJson.print(line));
            } else {
                print(result, out);
            }
        }
        if (!json) {
            long failed = results.stream().filter(r -> !r.passed()).count();
            out.println(
                    failed == 0
                            ? "All " + results.size() + " checks passed."
                            : failed + " of " + results.size() + " checks failed.");
        }
        if (report != null) {
            WholeFile.write(report, file -> file.write(JunitXml.print(results)));
        }
        return results.stream().allMatch(Checks.Result::passed) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void print(Checks.Result result, PrintWriter out) {
        String outcome = result.passed() ? "ok      " : "FAILED  ";
        out.println(outcome
                + String.join("\n        ", Wrapping.lines(result.check().title(), Wrapping.WIDTH - outcome.length())));
        if (!result.passed()) {
            int rows = result.answer().rows().size();
            out.println();
            out.print(new TablePrinter(Style.ofOutput())
                    .print(result.answer().columns(), result.answer().rows().subList(0, Math.min(ROWS_SHOWN, rows))));
            if (rows > ROWS_SHOWN) {
                out.println("… and " + (rows - ROWS_SHOWN) + " more (--json shows all)");
            }
            out.println();
        }
    }
}
