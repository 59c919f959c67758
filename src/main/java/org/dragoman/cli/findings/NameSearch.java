package org.dragoman.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.graph.Node;

/** Finds things by any of their names, whatever its case and accents. */
public final class NameSearch {
    private final List<Node> things;
    private final Map<String, Integer> weights = new TreeMap<>();

    /**
     * Searches the things of these findings.
     *
     * @param findings those of which most is known come first
     */
    public NameSearch(Findings findings) {
        this.things = findings.things();
        for (Finding finding : findings.all()) {
            weights.merge(key(finding.subject()), 1, Integer::sum);
            weights.merge(key(finding.object()), 1, Integer::sum);
        }
    }

    /**
     * {@return the things that bear this name or id; if there are none, those of which a name has all its words; most
     * known first}
     */
    public List<Node> find(String name) {
        String wanted = NearWords.fold(name);
        List<Node> exact = things.stream()
                .filter(t -> t.id().equals(name)
                        || names(t).stream().anyMatch(n -> NearWords.fold(n).equals(wanted)))
                .toList();
        List<Node> found = exact.isEmpty() && !wanted.isEmpty()
                ? things.stream()
                        .filter(t -> names(t).stream().anyMatch(n -> hasWords(n, wanted)))
                        .toList()
                : exact;
        return found.stream()
                .sorted(Comparator.<Node>comparingInt(t -> -weights.getOrDefault(key(t), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return words about names that are nearly so, to end a message with} */
    public String suggestion(String name) {
        return NearWords.suggestion(
                name, things.stream().flatMap(t -> names(t).stream()).sorted().toList());
    }

    private static boolean hasWords(String name, String wanted) {
        List<String> words = List.of(NearWords.fold(name).split(" "));
        return words.containsAll(List.of(wanted.split(" ")));
    }

    private static List<String> names(Node thing) {
        List<String> names = new ArrayList<>();
        Report.property(thing, "name").ifPresent(names::add);
        if (thing.properties().get("aliases") instanceof List<?> aliases) {
            aliases.forEach(a -> names.add(String.valueOf(a)));
        }
        return names;
    }

    private static String key(Node node) {
        return node.label() + " " + node.id();
    }
}
