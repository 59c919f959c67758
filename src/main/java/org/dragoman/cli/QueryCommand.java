package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.findings.NearWords;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.TablePrinter;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.Target;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.neo4j.Answer;
import org.dragoman.neo4j.QueryRunner;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.dragoman.neo4j.cypher.Literals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A question to the database. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the database a question that comes with the program, or one of your own in a file of Cypher.",
            "Without a name, lists the questions. A query cannot change anything.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman query",
            "  dragoman query what-was-excluded",
            "  dragoman query about --param name=Darchiev",
            "  dragoman query mine.cypher --json | jq .",
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "A question's name, or a file of Cypher.")
    private @Nullable String name;

    @Option(
            names = "--param",
            paramLabel = "KEY=VALUE",
            description =
                    "Instead of the example in the file; a value is text, or a literal of Cypher: 3, true, ['a','b'].")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--json", description = "Print one JSON object a row.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        TablePrinter printer = new TablePrinter(Style.ofOutput());
        if (name == null) {
            List<CypherFile> all = CypherFiles.queries();
            if (json) {
                all.forEach(q -> out.println(SummaryJson.print(new TreeMap<>(
                        Map.of("name", q.shortName(), "question", q.title(), "parameters", q.examples())))));
            } else {
                out.print(printer.print(
                        List.of("name", "question"),
                        all.stream().map(q -> List.of(q.shortName(), q.title())).toList()));
            }
            return ExitCode.OK;
        }
        CypherFile file = find(name);
        Map<String, @Nullable Object> values = values(file);
        try (ServerProgress progress = new ServerProgress();
                Target database = target.openFilled(Ports.ANY, progress);
                QueryRunner runner = new QueryRunner(database.connection())) {
            Answer answer = runner.run(file, values);
            if (json) {
                answer.rows().forEach(row -> out.println(SummaryJson.print(object(answer.columns(), row))));
            } else {
                out.println(Style.ofOutput().bold(file.title()));
                file.examples()
                        .forEach((key, example) -> out.println("  " + key + " = "
                                + Literals.print(values.containsKey(key) ? values.get(key) : example)));
                out.println();
                out.print(
                        answer.rows().isEmpty() ? "Nothing found.\n" : printer.print(answer.columns(), answer.rows()));
            }
        }
        return ExitCode.OK;
    }

    private CypherFile find(String wanted) {
        Path path = Path.of(wanted);
        if (Files.isRegularFile(path)) {
            return CypherFile.parse(wanted, DataFolder.read(path));
        }
        List<CypherFile> all = CypherFiles.queries();
        return all.stream()
                .filter(q -> q.shortName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong("no question or file \""
                        + wanted + "\""
                        + NearWords.suggestion(
                                wanted, all.stream().map(CypherFile::shortName).toList())
                        + "; \"dragoman query\" lists them."));
    }

    private Map<String, @Nullable Object> values(CypherFile file) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        parameters.forEach((key, value) -> {
            if (!file.examples().containsKey(key)) {
                throw wrong(file.shortName() + " has no parameter \"" + key + "\"; it has "
                        + (file.examples().isEmpty()
                                ? "none"
                                : String.join(", ", file.examples().keySet())) + ".");
            }
            values.put(key, value(file.examples().get(key), value));
        });
        return values;
    }

    /** Where the example is text, so is what is given, unless it is quoted. */
    private static @Nullable Object value(@Nullable Object example, String value) {
        if (example instanceof String && !value.matches("(?s)(['\"]).*\\1|null")) {
            return value;
        }
        try {
            return Literals.parse(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("run by picocli");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private static Map<String, @Nullable Object> object(List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }
}
