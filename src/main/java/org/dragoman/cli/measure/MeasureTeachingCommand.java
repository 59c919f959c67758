package org.dragoman.cli.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.cli.Steps;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.TablePrinter;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.Generalisation;
import org.dragoman.facts.taught.Generalisation.Figures;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the taught sentences teach beyond themselves. */
@Command(
        name = "teaching",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from four fifths of the sentences in seeds/relations and reads the last fifth, five times over.",
            "A relation with low recall still memorises: its sentences, or its lists of words alike, have too little in"
                    + " common.",
            "One with low precision overreaches: it needs counter-examples of more kinds.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman measure teaching",
            "  dragoman measure teaching --relation LEADS --errors",
            "  dragoman measure teaching --json | jq .all.recall",
        })
final class MeasureTeachingCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--relation", paramLabel = "NAME", description = "Only this one; may be given several times.")
    private List<String> only = List.of();

    @Option(names = "--errors", description = "Print the sentences missed and the wrong findings, each with its line.")
    private boolean errors;

    @Option(names = "--json", description = "Print JSON, with all errors.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Steps steps = Steps.withUsualCache();
        Generalisation measured = Generalisation.measure(steps.taught(), steps.newParser(), new IssueLog());
        Map<String, Figures> wanted = new LinkedHashMap<>();
        for (Map.Entry<RelationType, Figures> entry : measured.relations().entrySet()) {
            if (only.isEmpty() || only.stream().anyMatch(entry.getKey().name()::equalsIgnoreCase)) {
                wanted.put(entry.getKey().name(), entry.getValue());
            }
        }
        if (wanted.isEmpty()) {
            throw new SetupException("no sentences teach " + only + "; there are "
                    + measured.relations().keySet() + ".");
        }
        if (only.isEmpty()) {
            wanted.put("all", measured.all());
        }
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(JSON.writeValueAsString(object(wanted)));
            } else {
                print(wanted, out);
            }
        }
        return 0;
    }

    private void print(Map<String, Figures> measured, PrintWriter out) {
        List<List<Object>> rows = new ArrayList<>();
        measured.forEach((name, f) -> rows.add(List.of(
                name, percent(f.precision()), percent(f.recall()), f.found(), f.wrong(), f.facts(), judgement(f))));
        out.print(new TablePrinter(Style.ofOutput())
                .print(List.of("relation", "P", "R", "found", "wrong", "taught", ""), rows));
        out.printf(
                Locale.ROOT,
                "%nWanted: precision %.2f, recall %.2f.%n",
                Generalisation.WANTED_PRECISION,
                Generalisation.WANTED_RECALL);
        if (errors) {
            measured.forEach((name, f) -> {
                if (!name.equals("all")) {
                    f.missed().forEach(line -> out.println("missed  " + line));
                    f.mistaken().forEach(line -> out.println("wrong   " + line));
                }
            });
        }
    }

    private static String judgement(Figures figures) {
        List<String> words = new ArrayList<>();
        if (figures.memorises()) {
            words.add("memorises");
        }
        if (figures.overreaches()) {
            words.add("overreaches");
        }
        return String.join(", ", words);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static Map<String, Object> object(Map<String, Figures> measured) {
        Map<String, Object> object = new LinkedHashMap<>();
        measured.forEach((name, f) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("precision", f.precision());
            one.put("recall", f.recall());
            one.put("found", f.found());
            one.put("wrong", f.wrong());
            one.put("taught", f.facts());
            one.put("memorises", f.memorises());
            one.put("overreaches", f.overreaches());
            one.put("missed", f.missed());
            one.put("mistaken", f.mistaken());
            object.put(name, one);
        });
        return object;
    }
}
