package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.cli.findings.ExampleFindings;
import org.dragoman.cli.findings.Finding;
import org.dragoman.cli.findings.FindingPrinter;
import org.dragoman.cli.findings.Findings;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/** The end of a build, for a person who looks at it: what there is, what was written, what was wrong, three examples. */
final class SummaryPrinter {
    private static final int EXAMPLES = 3;
    private static final int ISSUES_TOLD = 5;
    private static final int COLUMN = 32;

    private final Style style;

    SummaryPrinter(Style style) {
        this.style = style;
    }

    /** {@return three columns of counts} */
    String counts(BuildSummary summary) {
        List<List<String>> columns = List.of(
                column("Evidence", summary.evidence()),
                column("Things", summary.things()),
                column(number(summary.factCount()) + " facts", summary.facts()));
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (List<String> column : columns) {
                String cell = y < column.size() ? column.get(y) : "";
                line.append("  ").append(cell).append(" ".repeat(Math.max(0, COLUMN - 2 - cell.length())));
            }
            String plain = line.toString().stripTrailing();
            text.append(y == 0 ? style.bold(plain) : plain).append('\n');
        }
        return text.toString();
    }

    /** {@return what was written, in one line} */
    static String changes(Changes changes) {
        if (changes.isNone()) {
            return "Nothing to write: the database holds this graph already.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "nodes", changes.nodesCreated(), changes.nodesChanged(), changes.nodesRemoved());
        add(
                parts,
                "relationships",
                changes.relationshipsCreated(),
                changes.relationshipsChanged(),
                changes.relationshipsRemoved());
        return "Written: " + String.join("; ", parts) + ".";
    }

    /** {@return the issues by kind, most frequent first, and the first of them} */
    String issues(IssueLog issues) {
        if (issues.all().isEmpty()) {
            return "No issues.\n";
        }
        int count = issues.all().size();
        StringBuilder text = new StringBuilder(style.bold(count + (count == 1 ? " issue" : " issues"))).append('\n');
        for (Map.Entry<String, Long> kind : issues.countsByKind()) {
            text.append(String.format(Locale.ROOT, "  %6d  %s%n", kind.getValue(), kind.getKey()));
        }
        for (Issue issue : issues.all().subList(0, Math.min(ISSUES_TOLD, count))) {
            text.append(Wrapping.indented(IssueReport.line(issue), "    ")).append('\n');
        }
        return text.toString();
    }

    /** {@return three facts of different relations, each with a sentence that says it} */
    String examples(Findings findings) {
        List<Finding> examples = ExampleFindings.pick(findings, EXAMPLES);
        if (examples.isEmpty()) {
            return "No facts were found.\n";
        }
        StringBuilder text = new StringBuilder(style.bold("Examples, with the sentences that say so")).append('\n');
        FindingPrinter printer = new FindingPrinter(style, 1);
        examples.forEach(finding -> text.append('\n').append(printer.print(finding)));
        return text.toString();
    }

    private static List<String> column(String head, Map<String, Long> counts) {
        List<String> lines = new ArrayList<>(List.of(head));
        counts.forEach((name, count) -> lines.add(
                name + " ".repeat(Math.max(1, 16 - name.length())) + String.format(Locale.ROOT, "%,8d", count)));
        return lines;
    }

    private static void add(List<String> parts, String what, long created, long changed, long removed) {
        if (created + changed + removed > 0) {
            List<String> done = new ArrayList<>();
            if (created > 0) {
                done.add(number(created) + " created");
            }
            if (changed > 0) {
                done.add(number(changed) + " changed");
            }
            if (removed > 0) {
                done.add(number(removed) + " removed");
            }
            parts.add(what + " " + String.join(", ", done));
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
