package org.dragoman.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.resolution.ContentId;

/**
 * Whether two names were taken for one thing, and why: read back from what the graph says in words.
 *
 * @param key short, and the same as long as the two names are decided about: to name the decision by
 * @param joined whether they were taken for one
 * @param certainty how much speaks for their being one, 0 to 1
 * @param grounds what speaks for and against, each with its weight; empty where there is nothing but the reason
 */
public record Decision(
        String key,
        Label type,
        boolean joined,
        String first,
        String second,
        String reason,
        double certainty,
        String grounds)
        implements Comparable<Decision> {
    private static final Pattern WORDS =
            Pattern.compile("\"([^\"]*)\" ([=≠]) \"([^\"]*)\": (.*?)(?: \\[([\\d.]+): (.*)])?");
    private static final int KEY_LENGTH = 6;

    /** Joins the least certain first, then refusals, the most certain of them first: what a person should look at. */
    private static final Comparator<Decision> FOR_REVIEW = Comparator.comparing((Decision d) -> !d.joined)
            .thenComparingDouble(d -> d.joined ? d.certainty : -d.certainty)
            .thenComparing(Decision::type)
            .thenComparing(Decision::first)
            .thenComparing(Decision::second);

    @Override
    public int compareTo(Decision other) {
        return FOR_REVIEW.compare(this, other);
    }

    /** {@return the decisions of a graph that something spoke for, those most worth a look first} */
    public static List<Decision> of(Graph graph) {
        TreeSet<Decision> decisions = new TreeSet<>();
        for (Node node : graph.nodes()) {
            for (String words : strings(node, "mergeReasons")) {
                parse(node.label(), words).ifPresent(decisions::add);
            }
            for (String words : strings(node, "refusedMerges")) {
                parse(node.label(), words).ifPresent(decisions::add);
            }
        }
        return List.copyOf(decisions);
    }

    private static Optional<Decision> parse(Label type, String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches() || matcher.group(5) == null) {
            return Optional.empty();
        }
        String a = matcher.group(1);
        String b = matcher.group(3);
        boolean inOrder = a.compareTo(b) <= 0;
        return Optional.of(new Decision(
                ContentId.of(type.text(), inOrder ? a : b, inOrder ? b : a).substring(0, KEY_LENGTH),
                type,
                matcher.group(2).equals("="),
                a,
                b,
                matcher.group(4),
                Double.parseDouble(matcher.group(5)),
                matcher.group(6)));
    }

    private static List<String> strings(Node node, String property) {
        List<String> strings = new ArrayList<>();
        if (node.properties().get(property) instanceof List<?> items) {
            items.forEach(i -> strings.add(String.valueOf(i)));
        }
        return strings;
    }
}
