package org.dragoman.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two graphs: the things and facts of the facts layer, each with a sentence that says it, and the
 * articles.
 *
 * @param entries sorted by kind of change and by words
 */
public record GraphDiff(List<Entry> entries) {
    /** How something is different in the second graph. */
    public enum Change {
        CAME,
        WENT,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param what a thing ("Person Jane Roe") or a fact ("Jane Roe HOLDS Envoy")
     * @param details of what changed, each property with its old and new value
     * @param sentence the first that caused it, with its article: one that says it in the graph where it is, and not in the
     *     other; "no more: " before one that went, where nothing came; empty where no sentence says it
     */
    public record Entry(Change change, String what, List<String> details, String sentence) {
        public Entry {
            details = List.copyOf(details);
        }
    }

    public GraphDiff {
        entries = List.copyOf(entries);
    }

    /** {@return what came, went and changed from the first to the second} */
    public static GraphDiff of(Graph before, Graph after) {
        Side old = new Side(before);
        Side now = new Side(after);
        List<Entry> entries = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(old.items.keySet());
        keys.addAll(now.items.keySet());
        for (String key : keys) {
            Item was = old.items.get(key);
            Item is = now.items.get(key);
            if (was == null && is != null) {
                entries.add(new Entry(Change.CAME, is.words(), List.of(), cause(old, now, is)));
            } else if (is == null && was != null) {
                entries.add(new Entry(Change.WENT, was.words(), List.of(), cause(now, old, was)));
            } else if (was != null && is != null && !was.properties().equals(is.properties())) {
                boolean more = now.hasSentenceBeside(old, is) || !old.hasSentenceBeside(now, was);
                entries.add(new Entry(
                        Change.CHANGED,
                        is.words(),
                        changes(was.properties(), is.properties()),
                        more ? cause(old, now, is) : "no more: " + cause(now, old, was)));
            }
        }
        entries.sort(
                Comparator.comparing(Entry::change).thenComparing(Entry::what).thenComparing(e -> e.details()
                        .toString()));
        return new GraphDiff(entries);
    }

    /** {@return what says it on one side and not on the other; where all that says it stands on both, the first} */
    private static String cause(Side other, Side side, Item item) {
        return side.firstSentence(item, id -> !other.hasSentence(item, id))
                .or(() -> side.firstSentence(item, id -> true))
                .orElse("");
    }

    private static List<String> changes(Map<String, Object> was, Map<String, Object> is) {
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(n -> !String.valueOf(was.get(n)).equals(String.valueOf(is.get(n))))
                .map(n -> n + ": " + value(was.get(n)) + " → " + value(is.get(n)))
                .toList();
    }

    private static String value(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** {@return a line for each difference: "+", "-" or "~", then what it is; what changed and the sentence below it} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.change() == Change.CAME ? "+ " : entry.change() == Change.WENT ? "- " : "~ ")
                    .append(entry.what())
                    .append('\n');
            entry.details().forEach(d -> text.append("    ").append(d).append('\n'));
            if (!entry.sentence().isEmpty()) {
                text.append("    ").append(entry.sentence()).append('\n');
            }
        }
        return text.toString();
    }

    /** {@return the same as Markdown, a heading for each kind of change} */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        for (Change change : Change.values()) {
            List<Entry> some =
                    entries.stream().filter(e -> e.change() == change).toList();
            if (!some.isEmpty()) {
                text.append("## ")
                        .append(change == Change.CAME ? "Came" : change == Change.WENT ? "Went" : "Changed")
                        .append("\n\n");
                for (Entry entry : some) {
                    text.append("- **").append(escape(entry.what())).append("**\n");
                    entry.details()
                            .forEach(d -> text.append("  - ").append(escape(d)).append('\n'));
                    if (!entry.sentence().isEmpty()) {
                        text.append("  - > ").append(escape(entry.sentence())).append('\n');
                    }
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace('\n', ' ');
    }

    /**
     * A node or fact.
     *
     * @param claim where a sentence is looked for: ends of the fact, or the id of a thing
     */
    private record Item(String words, Map<String, Object> properties, List<String> claim) {}

    /** One of the graphs, by key. */
    private static final class Side {
        /** By article and place in it. */
        private static final Comparator<String> SENTENCES = Comparator.<String, String>comparing(
                        id -> id.replaceFirst("/\\d+$", ""))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());

        private final Map<String, Item> items = new TreeMap<>();
        private final Map<String, Node> nodes = new TreeMap<>();
        private final Map<List<String>, SortedSet<String>> sentencesOf =
                new TreeMap<>(Comparator.comparing(List::toString));

        Side(Graph graph) {
            graph.nodes().forEach(n -> nodes.put(n.label() + " " + n.id(), n));
            addSentences(graph);
            for (Node node : graph.nodes()) {
                if (node.labels().contains(Label.ENTITY) || node.label() == Label.ARTICLE) {
                    items.put(
                            node.label() + " " + node.id(),
                            new Item(node.label().text() + " " + name(node), node.properties(), List.of(node.id())));
                }
            }
            for (Relationship link : graph.relationships()) {
                if (link.type().isFact()) {
                    String words = name(link.sourceLabel(), link.source()) + " " + link.type() + " "
                            + name(link.targetLabel(), link.target());
                    items.put(
                            link.type() + " " + link.id(),
                            new Item(
                                    words,
                                    link.properties(),
                                    List.of(link.type().name(), link.source(), link.target())));
                }
            }
        }

        /** From claims by relation, subject and object, and from things, to the first sentence. */
        private void addSentences(Graph graph) {
            Map<String, String> subjects = new TreeMap<>();
            Map<String, String> objects = new TreeMap<>();
            for (Relationship link : graph.relationships()) {
                if (link.type() == RelationshipType.SUBJECT) {
                    subjects.put(link.source(), link.target());
                } else if (link.type() == RelationshipType.OBJECT) {
                    objects.put(link.source(), link.target());
                }
            }
            for (Relationship link : graph.relationships()) {
                if (link.type() == RelationshipType.SUPPORTS) {
                    Node claim = nodes.get(Label.CLAIM + " " + link.target());
                    if (claim != null) {
                        List<String> said = List.of(
                                String.valueOf(claim.properties().get("relation")),
                                subjects.getOrDefault(link.target(), ""),
                                objects.getOrDefault(link.target(), ""));
                        add(said, link.source());
                    }
                } else if (link.type() == RelationshipType.MENTIONS) {
                    add(List.of(link.target()), link.source());
                }
            }
        }

        private void add(List<String> what, String sentence) {
            sentencesOf.computeIfAbsent(what, w -> new TreeSet<>(SENTENCES)).add(sentence);
        }

        private SortedSet<String> sentences(Item item) {
            return sentencesOf.getOrDefault(item.claim(), Collections.emptySortedSet());
        }

        boolean hasSentence(Item item, String id) {
            return sentences(item).contains(id) && nodes.containsKey(Label.SENTENCE + " " + id);
        }

        boolean hasSentenceBeside(Side other, Item item) {
            return sentences(item).stream().anyMatch(id -> !other.hasSentence(item, id));
        }

        Optional<String> firstSentence(Item item, Predicate<String> which) {
            return sentences(item).stream()
                    .filter(which)
                    .flatMap(id -> Optional.ofNullable(nodes.get(Label.SENTENCE + " " + id)).stream())
                    .map(n -> n.properties().get("text") + " [" + n.id().replaceFirst("/\\d+$", "") + "]")
                    .findFirst();
        }

        private String name(Label label, String id) {
            return Optional.ofNullable(nodes.get(label + " " + id))
                    .map(Side::name)
                    .orElse(id);
        }

        private static String name(Node node) {
            for (String property : List.of("name", "text", "title")) {
                Object value = node.properties().get(property);
                if (value != null && !(node.label() == Label.ARTICLE && property.equals("text"))) {
                    return node.label() == Label.STATEMENT ? "“" + value + "”" : value.toString();
                }
            }
            return node.id();
        }
    }
}
