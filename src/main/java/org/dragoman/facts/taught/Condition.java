package org.dragoman.facts.taught;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.facts.taught.SentenceGraph.Edge;

/**
 * What must, or must not, stand beside a pattern's path.
 *
 * @param wanted whether it must be there
 * @param node which word of the path, from 0
 * @param label what the word beside it is to it, with "&lt;" for a verb above; {@link #ITSELF} for the word on the path
 * @param lemma of the word beside it; several with "|" between
 */
record Condition(boolean wanted, int node, String label, String lemma) implements Comparable<Condition> {
    static final String ITSELF = "itself";
    private static final String ANY = "*";
    private static final Set<String> BELONGING =
            Set.of("obj", "attr", "acomp", "oprd", "npadvmod", "xcomp", "ccomp", "advmod", "<xcomp", "<ccomp");
    private static final Set<String> COMPLEMENTS = Set.of("obj", "attr", "acomp", "oprd", "npadvmod");
    private static final Set<String> DIRECTIONS = Set.of("home", "back", "away", "out", "off", "aside", "together");
    private static final Comparator<Condition> ORDER = Comparator.comparingInt((Condition c) -> rank(c.label))
            .thenComparingInt(Condition::node)
            .thenComparing(Condition::label)
            .thenComparing(Condition::lemma)
            .thenComparing(Condition::wanted);

    /** {@return everything that stands beside a path, as conditions that want it} */
    static Set<Condition> around(SentenceGraph graph, Path path) {
        Set<Condition> found = new TreeSet<>();
        for (int i = 0; i < path.nodes().size(); i++) {
            int node = path.nodes().get(i);
            boolean end = i == 0 || i == path.nodes().size() - 1;
            if (end && !graph.token(node).isProperNoun()) {
                found.add(new Condition(true, i, ITSELF, graph.lemma(node)));
            }
            if (!end) {
                for (Edge edge : graph.in(node)) {
                    boolean governs =
                            edge.label().equals("xcomp") || edge.label().equals("ccomp");
                    if (governs && !path.nodes().contains(edge.from())) {
                        found.add(new Condition(true, i, "<" + edge.label(), graph.lemma(edge.from())));
                        found.add(new Condition(true, i, "<" + edge.label(), ANY));
                    }
                }
            }
            for (Edge edge : graph.out(node)) {
                if (!path.nodes().contains(edge.to()) && !graph.token(edge.to()).isProperNoun()) {
                    found.add(new Condition(true, i, edge.label(), graph.lemma(edge.to())));
                    for (Edge next : graph.out(edge.to())) {
                        found.add(new Condition(true, i, edge.label() + "/" + next.label(), graph.lemma(next.to())));
                    }
                }
            }
        }
        return found;
    }

    /** {@return whether a word that completes the verb on the path: "part" in "take part in", "home" in "call home"} */
    boolean isComplement() {
        return wanted && (COMPLEMENTS.contains(label) || (label.equals("advmod") && DIRECTIONS.contains(lemma)));
    }

    Condition negate() {
        return new Condition(!wanted, node, label, lemma);
    }

    boolean holds(Set<Condition> around) {
        return alternatives().stream().anyMatch(around::contains) == wanted;
    }

    private List<Condition> alternatives() {
        return OneOf.parse(lemma).words().stream()
                .map(word -> new Condition(true, node, label, word))
                .toList();
    }

    /** {@return whether what stands there belongs to the wording: "under sanctions" after "put", "to leave" after "told"} */
    boolean belongsToWording() {
        boolean oneOfMany = label.equals(ITSELF) && lemma.contains("|");
        return wanted && (oneOfMany || BELONGING.contains(label) || label.startsWith("prep:"));
    }

    /** {@return the same of a word and those like it} */
    Condition widened(Alike alike) {
        return new Condition(wanted, node, label, alike.word(lemma).toString());
    }

    /** Words that belong to a phrase come before words that happen to stand there. */
    private static int rank(String label) {
        return switch (label) {
            case "obj", "prep:of", "attr", "acomp", ITSELF -> 0;
            case "mod", "xcomp", "ccomp" -> 1;
            default -> label.contains("/") ? 4 : label.startsWith("prep:") ? 2 : 3;
        };
    }

    @Override
    public int compareTo(Condition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (wanted ? "+" : "-") + node + ">" + label + "=" + lemma;
    }

    static Condition parse(String text) {
        int arrow = text.indexOf('>');
        int equals = text.indexOf('=');
        return new Condition(
                text.startsWith("+"),
                Integer.parseInt(text.substring(1, arrow)),
                text.substring(arrow + 1, equals),
                text.substring(equals + 1));
    }
}
