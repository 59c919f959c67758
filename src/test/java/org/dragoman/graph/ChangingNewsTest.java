package org.dragoman.graph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever came, was edited and went before: the graph is that of what remains. */
class ChangingNewsTest {
    private static final int CHANGES = 12;
    private static final int LOOK = 4;

    private static final String WIRE =
            """
            a1 2025-04-08 The Gazette
            [p1 Jane Roe] will lead [d1 the Freedonian team] at [m1 the talks] in [l1 Geneva] on 10 April.
              = m1 date=2025-04-10 place=l1 status=planned
              > LEADS p1 d1 planned
              > HELD_IN m1 l1 planned
            She wants to speak about the flights between the two capitals, about the old consulate at the harbour and about fish.
            The neighbours closed their ministries to each other in the winter, and nobody has crossed the bridge since then.
            Both sides asked the island for rooms, for interpreters and for a long table without corners.

            a2 2025-04-08 The Courier
            [p1 Jane Roe] will lead [d1 the Freedonian team] at [m1 the talks] in [l1 Geneva] on 10 April.
              = m1 date=2025-04-10 place=l1 status=planned
              > LEADS p1 d1 planned
              > HELD_IN m1 l1 planned
            She wants to speak about the flights between the two capitals, about the old consulate at the harbour and about fish.
            The neighbours closed their ministries to each other in the winter, and nobody has crossed the bridge since then.
            Both sides asked the island for rooms, for interpreters and for a long table without corners.

            a3 2025-04-11 The Herald
            [m1 The talks] were held in [l1 Geneva] on 10 April, and [p2 John Doe] led [d1 the Sylvanian team].
              = m1 date=2025-04-10 place=l1 status=held
              > LEADS p2 d1
              > HELD_IN m1 l1
            """;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theGraphIsThatOfWhatRemains(int seed) {
        News news = News.of(seed);
        Resolver resolver = new Resolver(Gazetteer.EMPTY);
        GraphStore store = new InMemoryGraphStore();
        for (int i = 0; i < CHANGES; i++) {
            news.change();
            if (i % LOOK == LOOK - 1) {
                store.sync(News.graph(news.current(), resolver));
                assertEquals(GraphHash.of(news.afresh()), GraphHash.of(store.read()), "after change " + i);
            }
        }
    }

    private static Graph without(String article) {
        List<Extraction> left = new ArrayList<>(MarkedStory.read(WIRE));
        left.removeIf(a -> a.article().id().equals(article));
        return News.graph(left, new Resolver(Gazetteer.EMPTY));
    }

    private static Set<String> facts(Graph graph) {
        return graph.relationships().stream()
                .filter(r -> r.type().isFact())
                .map(r -> r.type() + " " + name(graph, r.sourceLabel(), r.source()) + " → "
                        + name(graph, r.targetLabel(), r.target()))
                .collect(Collectors.toSet());
    }

    private static String name(Graph graph, Label label, String id) {
        return graph.nodes().stream()
                .filter(n -> n.label() == label && n.id().equals(id))
                .map(n -> String.valueOf(n.properties().get("name")))
                .findFirst()
                .orElse(id);
    }

    @Test
    void deletingOneOfTwoCopiesKeepsTheEvidenceOfTheOther() {
        Graph all = without("none");
        Graph one = without("a2");
        assertAll(
                () -> assertTrue(has(all, RelationshipType.DUPLICATES)),
                () -> assertFalse(has(one, RelationshipType.DUPLICATES)),
                () -> assertEquals(facts(all), facts(one)),
                () -> assertTrue(one.nodes().stream()
                        .filter(n -> n.label() == Label.CLAIM)
                        .noneMatch(n -> n.id().startsWith("a2"))));
    }

    private static boolean has(Graph graph, RelationshipType type) {
        return graph.relationships().stream().anyMatch(r -> r.type() == type);
    }

    @Test
    void whatALaterArticleOverruledIsBackWhenThatGoes() {
        assertEquals("held", status(without("none")));
        assertEquals("planned", status(without("a3")));
        assertFalse(facts(without("a3")).stream().anyMatch(f -> f.contains("John Doe")));
        assertEquals(facts(without("none")), facts(without("a1")));
    }

    @Test
    void aDifferenceNamesTheSentenceThatCausedIt() {
        String came = GraphDiff.of(without("a3"), without("none")).toText();
        String held = "The talks were held in Geneva on 10 April, and John Doe led the Sylvanian team. [a3]";
        assertTrue(came.contains("    status: planned → held\n"), came);
        assertTrue(came.lines().filter(l -> l.contains(held)).count() > 3, came);
        String went = GraphDiff.of(without("none"), without("a3")).toText();
        assertTrue(went.contains("    no more: " + held), went);
    }

    private static Object status(Graph graph) {
        List<Object> found = graph.nodes().stream()
                .filter(n -> n.label() == Label.MEETING)
                .map(n -> n.properties().get("status"))
                .toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }
}
