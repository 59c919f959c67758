package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.TablePrinter;
import org.dragoman.evaluation.Evaluation;
import org.dragoman.evaluation.Floors;
import org.dragoman.evaluation.Reliability;
import org.dragoman.evaluation.Score;
import org.dragoman.facts.Calibration;
import org.dragoman.facts.FactsJson;
import org.dragoman.facts.taught.Generalisation;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How good the reading is. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what is read with what people marked: precision, recall and F1 by relation, kind of thing and rule.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman evaluate gold/ articles/",
            "  dragoman evaluate gold/ facts.jsonl --errors 40",
            "  dragoman evaluate gold/ articles/ --json | jq .facts.f1",
            "  dragoman evaluate gold/ articles/ --floors floors.tsv",
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            index = "0",
            paramLabel = "GOLD_DIR",
            description = "A folder of marked articles, each a .json in the form that 'extract' writes.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Articles to read, or one .jsonl of facts that 'extract' or another program wrote.")
    private List<String> paths = List.of();

    @Option(names = "--errors", paramLabel = "N", description = "Print so many errors, one a line.")
    private int errors;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = {
                "What must be reached: measure, precision, recall, fewest found, with tabs between (a relation, a rule,",
                "'facts', 'entities', or 'rules' for each rule). The exit code is 1 when anything stays below."
            })
    private @Nullable Path floors;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = "Write what each rule is worth here and in the teaching sentences: the table from which"
                    + " confidences are computed, src/main/resources/org/dragoman/facts/confidence.tsv.")
    private @Nullable Path calibrate;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Map<String, JsonNode> marked = readGold();
        IssueLog issues = new IssueLog();
        Map<String, JsonNode> predicted = isFacts()
                ? byId(
                        paths.get(0),
                        DataFolder.read(Path.of(paths.get(0))).lines().toList())
                : byId(
                        "what was read",
                        new Reading(reading)
                                .readPaths(paths, issues).stream()
                                        .map(FactsJson::writePage)
                                        .toList());
        Evaluation evaluation = Evaluation.of(marked, predicted);
        if (calibrate != null) {
            writeCalibration(evaluation, calibrate);
        }
        if (json) {
            console.out().println(SummaryJson.print(object(evaluation)));
        } else {
            print(evaluation, console.out());
        }
        IssueReport.print(issues, console.err());
        List<String> missed = floors == null
                ? List.of()
                : Floors.parse(floors.toString(), DataFolder.read(floors)).missed(evaluation);
        missed.forEach(console.err()::println);
        return missed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void writeCalibration(Evaluation evaluation, Path file) {
        Map<String, Calibration.Counts> rules = new TreeMap<>();
        evaluation.rules().forEach((rule, s) -> rules.put(rule, new Calibration.Counts(s.right(), s.predicted())));
        Steps steps = new Reading(reading).steps();
        Generalisation.measure(steps.taught(), steps.newParser(), new IssueLog())
                .relations()
                .forEach((relation, f) -> rules.put(
                        Calibration.folds(relation), new Calibration.Counts(f.found(), f.found() + f.wrong())));
        WholeFile.write(file, out -> out.write(new Calibration(rules).print()));
    }

    private boolean isFacts() {
        return paths.size() == 1
                && paths.get(0).endsWith(".jsonl")
                && DataFolder.read(Path.of(paths.get(0))).lines().limit(1).anyMatch(l -> l.contains("\"facts\""));
    }

    private Map<String, JsonNode> readGold() {
        List<Path> files;
        try (Stream<Path> all = Files.list(gold)) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw WholeFile.cannot("read", gold, e);
        }
        if (files.isEmpty()) {
            throw new SetupException(gold + " holds no .json of a marked article; name the folder that does.");
        }
        Map<String, JsonNode> articles = new TreeMap<>();
        files.forEach(file -> articles.putAll(byId(file.toString(), List.of(DataFolder.read(file)))));
        return articles;
    }

    private static Map<String, JsonNode> byId(String where, List<String> texts) {
        Map<String, JsonNode> articles = new TreeMap<>();
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            try {
                JsonNode article = JSON.readTree(text);
                if (!article.path("id").isTextual()) {
                    throw new SetupException(where + " holds an article without \"id\".");
                }
                articles.put(article.path("id").textValue(), article);
            } catch (JsonProcessingException e) {
                throw new SetupException(where + " is not JSON: " + e.getOriginalMessage(), e);
            }
        }
        return articles;
    }

    private void print(Evaluation evaluation, PrintWriter out) {
        TablePrinter printer = new TablePrinter(Style.ofOutput());
        out.println(printer.print(
                List.of("relation", "P", "R", "F1", "right", "found", "gold"),
                rows(evaluation.relations(), evaluation.facts())));
        out.println(printer.print(
                List.of("thing", "P", "R", "F1", "right", "found", "gold"),
                rows(evaluation.types(), evaluation.entities())));
        List<List<Object>> rules = new ArrayList<>();
        evaluation
                .rules()
                .forEach((rule, s) -> rules.add(List.of(rule, percent(s.precision()), s.right(), s.predicted())));
        out.println(printer.print(List.of("rule", "P", "right", "found"), rules));
        List<List<Object>> sure = new ArrayList<>();
        for (Reliability row : evaluation.reliability()) {
            sure.add(List.of(
                    String.format(Locale.ROOT, "%.2f–%.2f", row.from(), row.to()),
                    row.score().predicted(),
                    percent(row.promised()),
                    percent(row.score().precision()),
                    String.format(Locale.ROOT, "--min-confidence %.2f", row.from()),
                    percent(row.above().precision()),
                    percent(row.above().recall())));
        }
        out.print(printer.print(List.of("confidence", "found", "promised", "right", "with", "P", "R"), sure));
        out.printf(
                Locale.ROOT,
                "What the confidences promise and what is so differ by %.3f on average.%n",
                Reliability.error(evaluation.reliability()));
        if (!evaluation.missing().isEmpty()) {
            out.println("\nMarked, but not among what was read: " + String.join(", ", evaluation.missing()));
        }
        evaluation.errors().stream().limit(errors).forEach(out::println);
    }

    private static List<List<Object>> rows(Map<String, Score> scores, Score total) {
        List<List<Object>> rows = new ArrayList<>();
        scores.forEach((name, score) -> rows.add(row(name, score)));
        rows.add(row("all", total));
        return rows;
    }

    private static List<Object> row(String name, Score s) {
        return List.of(
                name, percent(s.precision()), percent(s.recall()), percent(s.f1()), s.right(), s.predicted(), s.gold());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static Map<String, Object> object(Evaluation evaluation) {
        Map<String, Object> json = new TreeMap<>();
        json.put("facts", object(evaluation.facts()));
        json.put("entities", object(evaluation.entities()));
        json.put("relations", objects(evaluation.relations()));
        json.put("types", objects(evaluation.types()));
        json.put("rules", objects(evaluation.rules()));
        json.put("reliability", reliability(evaluation.reliability()));
        json.put("missing", evaluation.missing());
        json.put("errors", evaluation.errors());
        return json;
    }

    private static List<Map<String, Object>> reliability(List<Reliability> table) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (Reliability row : table) {
            Map<String, Object> one = new TreeMap<>();
            one.put("from", row.from());
            one.put("to", row.to());
            one.put("promised", row.promised());
            one.put("in", object(row.score()));
            one.put("above", object(row.above()));
            json.add(one);
        }
        return json;
    }

    private static Map<String, Object> objects(Map<String, Score> scores) {
        Map<String, Object> json = new TreeMap<>();
        scores.forEach((name, score) -> json.put(name, object(score)));
        return json;
    }

    private static Map<String, Object> object(Score score) {
        Map<String, Object> json = new TreeMap<>();
        json.put("precision", score.precision());
        json.put("recall", score.recall());
        json.put("f1", score.f1());
        json.put("right", score.right());
        json.put("found", score.predicted());
        json.put("gold", score.gold());
        return json;
    }
}
