package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.cli.findings.Finding;
import org.dragoman.cli.findings.FindingJson;
import org.dragoman.cli.findings.FindingPrinter;
import org.dragoman.cli.findings.Findings;
import org.dragoman.cli.findings.NameSearch;
import org.dragoman.cli.findings.ShortestPath;
import org.dragoman.cli.findings.ThingPrinter;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is known, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the facts about one thing, or what leads from one to another, each with its sentences, who said so, and"
                    + " the rule that read it; and why names were taken for one thing.",
            "Reads the graph of the last build, or with --neo4j that of a database.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman explain Darchiev",
            "  dragoman explain \"State Department\" Russia",
            "  dragoman explain Washington --type Place --all",
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int SENTENCES = 2;

    @Parameters(
            arity = "1..2",
            paramLabel = "NAME",
            description = "Any name of a person, office, country, meeting, …, whatever its case and accents; or an id.")
    private List<String> names = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only things of this kind: Person, Office, Organization, Country, Place, Property, Meeting,"
                    + " Delegation, Topic, Group.")
    private @Nullable Label type;

    @Option(names = "--all", description = "Show every sentence, not only the first of each fact.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        Findings findings = Findings.of(target.readGraph());
        NameSearch search = new NameSearch(findings);
        List<Node> first = find(search, names.get(0));
        if (names.size() == 1) {
            explain(first, findings, out);
        } else {
            explain(first, find(search, names.get(1)), findings, out);
        }
        return ExitCode.OK;
    }

    private List<Node> find(NameSearch search, String name) {
        List<Node> found = search.find(name).stream()
                .filter(node -> type == null || node.labels().contains(type))
                .toList();
        if (found.isEmpty()) {
            throw new SetupException("Nothing named \"" + name + "\" in the graph"
                    + Optional.ofNullable(type)
                            .map(t -> " that is a " + t.text())
                            .orElse("") + search.suggestion(name));
        }
        return found;
    }

    private void explain(List<Node> things, Findings findings, PrintWriter out) {
        if (json) {
            things.forEach(thing -> out.println(SummaryJson.print(FindingJson.of(thing, findings.about(thing)))));
            return;
        }
        boolean first = true;
        for (Node thing : things) {
            if (!first) {
                out.println("─".repeat(Wrapping.WIDTH) + "\n");
            }
            first = false;
            out.print(new ThingPrinter(Style.ofOutput()).print(thing));
            print(findings.about(thing), out);
        }
    }

    /** Of several things by the same names, those that are joined. */
    private void explain(List<Node> from, List<Node> to, Findings findings, PrintWriter out) {
        ShortestPath paths = new ShortestPath(findings);
        List<Finding> direct = from.stream()
                .flatMap(a -> to.stream().filter(b -> !b.equals(a)).flatMap(b -> findings.between(a, b).stream()))
                .distinct()
                .toList();
        List<Finding> shown = direct.isEmpty()
                ? from.stream()
                        .flatMap(a -> to.stream().map(b -> paths.find(a, b)))
                        .filter(way -> !way.isEmpty())
                        .min((a, b) -> Integer.compare(a.size(), b.size()))
                        .orElse(List.of())
                : direct;
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("direct", !direct.isEmpty());
            result.put("findings", shown.stream().map(FindingJson::of).toList());
            out.println(SummaryJson.print(result));
            return;
        }
        String pair = Findings.name(from.get(0)) + " and " + Findings.name(to.get(0));
        if (shown.isEmpty()) {
            out.println("Nothing joins " + pair + ".");
            return;
        }
        out.println(
                direct.isEmpty()
                        ? "No fact joins " + pair + "; this is the shortest way:"
                        : "What joins " + pair + ":");
        print(shown, out);
    }

    private void print(List<Finding> findings, PrintWriter out) {
        FindingPrinter printer = new FindingPrinter(Style.ofOutput(), all ? Integer.MAX_VALUE : SENTENCES);
        long facts = findings.stream().filter(f -> f.fact().isPresent()).count();
        out.println();
        out.println(facts
                + (facts == 1 ? " fact" : " facts")
                + (facts < findings.size() ? ", and " + (findings.size() - facts) + " reported that are none" : ""));
        findings.forEach(finding -> {
            out.println();
            out.print(printer.print(finding));
        });
        out.println();
    }
}
