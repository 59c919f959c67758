package org.dragoman.cli.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.graph.Node;

/** A thing as text: its names, what is known of it, and why it is one thing and not several. */
public final class ThingPrinter {
    private static final List<String> OWN_LINES =
            List.of("name", "aliases", "mergeReasons", "refusedMerges", "statusLine");

    private final Style style;

    public ThingPrinter(Style style) {
        this.style = style;
    }

    /** {@return the lines of one thing, each ended by a line feed} */
    public String print(Node thing) {
        StringBuilder text = new StringBuilder();
        text.append(style.bold(Wrapping.clean(Findings.name(thing))))
                .append(" · ")
                .append(thing.label().text())
                .append('\n');
        String others = list(thing, "aliases").stream()
                .filter(a -> !a.equals(Findings.name(thing)))
                .collect(Collectors.joining(", "));
        add(text, "also: ", others);
        add(
                text,
                "",
                thing.properties().entrySet().stream()
                        .filter(e -> !OWN_LINES.contains(e.getKey()))
                        .map((Map.Entry<String, Object> e) -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(" · ")));
        add(text, "status as reported", list(thing, "statusLine"));
        add(text, "one thing because", list(thing, "mergeReasons"));
        add(text, "kept apart from", list(thing, "refusedMerges"));
        return text.toString();
    }

    private static void add(StringBuilder text, String head, String words) {
        if (!words.isEmpty()) {
            text.append(Wrapping.indented(head + words, "  ")).append('\n');
        }
    }

    private static void add(StringBuilder text, String head, List<String> items) {
        if (!items.isEmpty()) {
            text.append("  ").append(head).append(":\n");
            for (String item : items) {
                List<String> lines = Wrapping.lines(item, Wrapping.WIDTH - 6);
                text.append("    - ").append(String.join("\n      ", lines)).append('\n');
            }
        }
    }

    private static List<String> list(Node thing, String property) {
        return thing.properties().get(property) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
