package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.evaluation.benchmarks.Benchmark;
import org.dragoman.evaluation.benchmarks.Benchmarks;
import org.dragoman.evaluation.benchmarks.Task;
import org.dragoman.evaluation.benchmarks.TaskReader;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.mentions.names.NameLists;
import org.dragoman.resolution.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A benchmark's tasks to answers. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Answers the tasks of a public benchmark, one JSON object a line, in the form that its scorer reads.",
            "Benchmarks: coref-gum, dates-recognizers, names-opensanctions, neardup-newswire,",
            "ner-crossner-politics, re3d-foreign-affairs.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman benchmark dates-recognizers input.jsonl -o predictions.jsonl",
            "  dragoman benchmark names-opensanctions - < input.jsonl > predictions.jsonl",
        })
final class BenchmarkCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "Which benchmark.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "INPUT", description = "Its tasks as JSON lines, or - for standard input.")
    private String input = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, or - for standard output, the default.")
    private @Nullable String output;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private IssueOptions limit = new IssueOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Benchmark benchmark = benchmark();
        IssueLog issues = new IssueLog();
        List<Task> tasks = readTasks(benchmark, issues);
        List<ObjectNode> answers;
        try (ProgressView view = new ProgressView("Answering")) {
            answers = benchmark.answer(tasks, issues, view::report);
        }
        write(answers);
        if (spec != null) {
            IssueReport.print(issues, spec.commandLine().getErr());
        }
        return limit.exitCode(issues, answers.size());
    }

    private Benchmark benchmark() {
        Steps steps = new Steps(options.cacheFolder());
        List<Benchmark> all = Benchmarks.all(
                steps::newPipeline, Gazetteer.fromClasspath(), NameLists.fromClasspath(), options.threads());
        return all.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow(() -> {
            String names = all.stream().map(Benchmark::name).collect(Collectors.joining(", "));
            String message = "no such benchmark: \"" + name + "\"; there are " + names + ".";
            return spec == null ? new SetupException(message) : new ParameterException(spec.commandLine(), message);
        });
    }

    private List<Task> readTasks(Benchmark benchmark, IssueLog issues) {
        Path path = Path.of(input);
        try (InputStream in = input.equals("-") ? System.in : Files.newInputStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return TaskReader.read(input, lines, benchmark, issues);
        } catch (IOException e) {
            throw WholeFile.cannot("read", path, e);
        }
    }

    private void write(List<ObjectNode> answers) {
        if (output != null && !output.equals("-")) {
            WholeFile.write(Path.of(output), out -> write(answers, out));
            return;
        }
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            write(answers, out);
            out.flush();
        } catch (IOException e) {
            throw new SetupException("standard output cannot be written (" + e + ").", e);
        }
    }

    private static void write(List<ObjectNode> answers, Writer out) throws IOException {
        for (ObjectNode answer : answers) {
            out.write(answer.toString());
            out.write('\n');
        }
    }
}
