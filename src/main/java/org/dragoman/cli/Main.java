package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dragoman.cli.measure.MeasureCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Turns diplomatic and political news into a graph in which every edge leads to the sentence that says it.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with more bad input than allowed.",
            "Examples:",
            "  dragoman build seeds/articles",
            "  dragoman extract news/ -o facts.jsonl",
            "  dragoman explain Darchiev",
        },
        subcommands = {
            BuildCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            JudgeCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            ReproduceCommand.class,
            EvaluateCommand.class,
            TeachCommand.class,
            MeasureCommand.class,
            BenchmarkCommand.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** {@return the exit code of one command} */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine().setOut(out).setErr(err).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("dragoman: not enough memory; give more with DRAGOMAN_JAVA_OPTIONS=-Xmx4g, or read with fewer"
                    + " --threads.");
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** {@return all commands} */
    static CommandLine commandLine() {
        Failures failures = new Failures();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
