package org.dragoman.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/** Questions to a graph, as the tests of the demonstrations ask them. */
record SeedGraph(Graph graph) {
    List<Node> nodes(Label label) {
        return graph.nodes().stream().filter(n -> n.label() == label).toList();
    }

    /** {@return the one node of a kind that is called so} */
    Node one(Label label, String alias) {
        return one(nodes(label).stream().filter(n -> forms(n).contains(alias)).toList(), label + " " + alias);
    }

    Node meeting(String place, String date) {
        Node venue = one(Label.PLACE, place);
        return one(
                nodes(Label.MEETING).stream()
                        .filter(m -> date.equals(m.properties().getOrDefault("date", "")))
                        .filter(m -> find(RelationshipType.HELD_IN, m, venue).count() == 1)
                        .toList(),
                place + " " + date);
    }

    private static Node one(List<Node> found, String what) {
        if (found.size() != 1) {
            throw new AssertionError("wanted one " + what + ", found "
                    + found.stream().map(n -> n.properties().get("name")).toList());
        }
        return found.get(0);
    }

    static Set<String> forms(Node node) {
        Set<String> forms = new TreeSet<>(strings(node, "aliases"));
        forms.add(name(node));
        return forms;
    }

    static String name(Node node) {
        return String.valueOf(node.properties().get("name"));
    }

    static List<String> strings(Node node, String property) {
        return node.properties().get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    Stream<Relationship> find(RelationshipType type, Node from, Node to) {
        return links(type, r -> r.source().equals(from.id()) && r.target().equals(to.id()));
    }

    Stream<Relationship> links(RelationshipType type, Predicate<Relationship> which) {
        return graph.relationships().stream().filter(r -> r.type() == type).filter(which);
    }

    Set<String> namesFrom(RelationshipType type, Node from) {
        return links(type, r -> r.source().equals(from.id()))
                .map(r -> name(node(r.targetLabel(), r.target())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> namesTo(RelationshipType type, Node to) {
        return links(type, r -> r.target().equals(to.id()))
                .map(r -> name(node(r.sourceLabel(), r.source())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Node node(Label label, String id) {
        return graph.nodes().stream()
                .filter(n -> n.label() == label && n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the claims of a fact} */
    List<Node> claims(RelationshipType type, Node from, Node to) {
        Set<String> about = links(RelationshipType.OBJECT, r -> r.target().equals(to.id()))
                .map(Relationship::source)
                .collect(Collectors.toSet());
        return links(RelationshipType.SUBJECT, r -> r.target().equals(from.id()) && about.contains(r.source()))
                .map(r -> node(Label.CLAIM, r.source()))
                .filter(c -> type.name().equals(c.properties().get("relation")))
                .filter(c -> !Set.of("denied", "hypothetical")
                        .contains(c.properties().get("modality")))
                .toList();
    }

    /** {@return the sentence of a claim} */
    Node sentence(Node claim) {
        return links(RelationshipType.SUPPORTS, r -> r.target().equals(claim.id()))
                .map(r -> node(Label.SENTENCE, r.source()))
                .findFirst()
                .orElseThrow();
    }

    Node articleOf(Node sentence) {
        return links(RelationshipType.HAS_SENTENCE, r -> r.target().equals(sentence.id()))
                .map(r -> node(Label.ARTICLE, r.source()))
                .findFirst()
                .orElseThrow();
    }

    Set<String> speakers(Node claim) {
        return namesFrom(RelationshipType.ATTRIBUTED_TO, claim);
    }

    /** {@return the articles that mention a thing} */
    Set<String> articlesOf(Node thing) {
        return links(RelationshipType.MENTIONS, r -> r.target().equals(thing.id()))
                .map(r -> r.source().replaceFirst("/\\d+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
