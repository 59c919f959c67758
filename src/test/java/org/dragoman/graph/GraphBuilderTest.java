package org.dragoman.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Judgements;
import org.dragoman.resolution.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphBuilderTest {
    private static final String TALKS =
            """
            a 2025-04-08 Alpha
            [p1 Jane Roe], [o1 the Freedonian ambassador to Sylvania], will lead [d1 the team] at [m1 talks] in [l1 Geneva].
              = c1 code=XF
              = c2 code=XS
              = o1 of=c1 to=c2
              = d1 of=c1 meeting=m1
              = m1 date=2025-04-10 place=l1 status=planned
              > HOLDS p1 o1 since=new
              > LEADS p1 d1 planned confidence=0.8
              > HELD_IN m1 l1 planned
              > ATTENDED c1 m1 planned
              > ATTENDED c2 m1 planned
            [p2 John Doe] said: “[t1 Fish] will not be on the agenda at all.”
              > SAID p2 "Fish will not be on the agenda at all."
              > EXCLUDED m1 t1 by=p2
              > DISCUSSED m1 t1 denied by=p2

            b 2025-04-09 Beta
            “[t1 Fish] will not be on the agenda at all,” [p2 John Doe] told reporters, and [c1 Freedonia] meets [c2 Sylvania] at [m1 the talks].
              = c1 code=XF
              = c2 code=XS
              = m1 date=2025-04-10
              > SAID p2 "Fish will not be on the agenda at all,"
              > EXCLUDED m1 t1 by=p2
              > ATTENDED c1 m1 planned
              > ATTENDED c2 m1 planned

            c 2025-04-11 Gamma
            [p1 Jane Roe], [o1 director of the Freedonian archive], led [d1 the team] at [m1 the talks] of [c1 Freedonia] and [c2 Sylvania] in [l1 Geneva].
              = c1 code=XF
              = c2 code=XS
              = o1 of=c1
              = d1 of=c1 meeting=m1
              = m1 date=2025-04-10 place=l1 status=held
              > HOLDS p1 o1
              > LEADS p1 d1
              > ATTENDED c1 m1
              > ATTENDED c2 m1
              > HELD_IN m1 l1
            """;

    static Graph build(List<Extraction> articles) {
        return GraphBuilder.build(
                articles, new Resolver(Gazetteer.EMPTY).resolve(articles, Judgements.NONE, new IssueLog()));
    }

    private static Graph talks() {
        return build(MarkedStory.read(TALKS));
    }

    private static Map<String, Object> fact(Graph graph, RelationshipType type, String from, String to) {
        Map<String, String> names = graph.nodes().stream()
                .collect(Collectors.toMap(
                        n -> n.label() + n.id(),
                        n -> String.valueOf(n.properties()
                                .getOrDefault("name", n.properties().get("text")))));
        return graph.relationships().stream()
                .filter(r -> r.type() == type)
                .filter(r ->
                        names.getOrDefault(r.sourceLabel() + r.source(), "").contains(from))
                .filter(r ->
                        names.getOrDefault(r.targetLabel() + r.target(), "").contains(to))
                .map(Relationship::properties)
                .reduce((a, b) -> {
                    throw new AssertionError("two of " + type + ": " + a + " and " + b);
                })
                .orElseThrow(() -> new AssertionError("no " + type + " in " + GraphText.write(graph)));
    }

    @Test
    void aFactCountsItsClaimsSourcesAndOrigins() {
        Map<String, Object> leads = fact(talks(), RelationshipType.LEADS, "Jane Roe", "Delegation");
        assertEquals(2L, leads.get("claims"));
        assertEquals(2L, leads.get("sources"));
        assertEquals(2L, leads.get("origins"));
        assertEquals(0.98, leads.get("confidence"));
        assertEquals("2025-04-08", leads.get("firstReported"));
        assertEquals("2025-04-11", leads.get("lastReported"));
        assertEquals("done", leads.get("status"));
    }

    @Test
    void whatTwoArticlesQuoteIsOneStatementOfOneOrigin() {
        Map<String, Object> said = fact(talks(), RelationshipType.SAID, "John Doe", "Fish");
        assertEquals(2L, said.get("claims"));
        assertEquals(2L, said.get("sources"));
        assertEquals(1L, said.get("origins"));
        Map<String, Object> excluded = fact(talks(), RelationshipType.EXCLUDED, "", "Fish");
        assertEquals(1L, excluded.get("origins"));
    }

    @Test
    void whatIsDeniedIsAClaimAndNoFact() {
        Graph graph = talks();
        assertEquals(
                0,
                graph.relationships().stream()
                        .filter(r -> r.type() == RelationshipType.DISCUSSED)
                        .count());
        assertEquals(
                List.of("negative"),
                graph.nodes().stream()
                        .filter(n -> "DISCUSSED".equals(n.properties().get("relation")))
                        .map(n -> n.properties().get("polarity"))
                        .toList());
    }

    @Test
    void contestedPostsStandSideBySide() {
        Graph graph = talks();
        assertEquals(
                true,
                fact(graph, RelationshipType.HOLDS, "Jane Roe", "ambassador").get("disputed"));
        assertEquals(
                true,
                fact(graph, RelationshipType.HOLDS, "Jane Roe", "director").get("disputed"));
        assertEquals(false, fact(graph, RelationshipType.LEADS, "Jane Roe", "").get("disputed"));
    }

    @Test
    void whoseAnOfficeIsHasAClaim() {
        Graph graph = talks();
        assertEquals(
                1L,
                fact(graph, RelationshipType.ACCREDITED_TO, "ambassador", "").get("claims"));
        assertEquals(1L, fact(graph, RelationshipType.OF, "ambassador", "").get("claims"));
    }

    @Test
    void everyQuotationStandsInItsArticle() {
        for (Extraction article : MarkedStory.read(TALKS)) {
            Graph graph = build(List.of(article));
            for (Node claim : graph.nodes()) {
                if (claim.properties().get("quote") instanceof String quote) {
                    int start = ((Long) claim.properties().get("quoteStart")).intValue();
                    int end = ((Long) claim.properties().get("quoteEnd")).intValue();
                    assertEquals(quote, article.article().text().substring(start, end));
                }
            }
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactHasAClaimAndEveryClaimASentence(int seed) {
        Graph graph = build(RandomStories.of(seed));
        Set<List<String>> claimed = new HashSet<>();
        Map<String, String> subjects =
                ends(graph, RelationshipType.SUBJECT, Relationship::source, Relationship::target);
        Map<String, String> objects = ends(graph, RelationshipType.OBJECT, Relationship::source, Relationship::target);
        Map<String, String> sentences =
                ends(graph, RelationshipType.SUPPORTS, Relationship::target, Relationship::source);
        for (Node node : graph.nodes()) {
            if (node.label() == Label.CLAIM) {
                assertTrue(sentences.containsKey(node.id()));
                claimed.add(List.of(
                        node.properties().get("relation").toString(), subjects.get(node.id()), objects.get(node.id())));
            }
        }
        for (Relationship link : graph.relationships()) {
            if (link.type().isFact()) {
                assertTrue(claimed.contains(List.of(link.type().name(), link.source(), link.target())));
            }
        }
    }

    private static Map<String, String> ends(
            Graph graph,
            RelationshipType type,
            Function<Relationship, String> from,
            Function<Relationship, String> to) {
        return graph.relationships().stream()
                .filter(r -> r.type() == type)
                .collect(Collectors.toMap(from, to, (a, b) -> a));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRelationshipEndsAtNodes(int seed) {
        Graph graph = build(RandomStories.of(seed));
        Set<String> nodes = graph.nodes().stream().map(n -> n.label() + n.id()).collect(Collectors.toSet());
        assertEquals(nodes.size(), graph.nodes().size());
        for (Relationship link : graph.relationships()) {
            assertTrue(nodes.contains(link.sourceLabel() + link.source()), link.toString());
            assertTrue(nodes.contains(link.targetLabel() + link.target()), link.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfArticlesChangesNothing(int seed) {
        List<Extraction> articles = RandomStories.of(seed);
        List<Extraction> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed + 7));
        assertEquals(GraphText.write(build(articles)), GraphText.write(build(shuffled)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void halfFirstThenAllIsAll(int seed) {
        List<Extraction> articles = RandomStories.of(seed);
        GraphStore store = new InMemoryGraphStore();
        store.sync(build(articles.subList(0, 3)));
        store.sync(build(articles));
        assertEquals(GraphHash.of(build(articles)), GraphHash.of(store.read()));
        assertTrue(store.sync(build(articles)).isNone());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfAGraphReadsAsTheGraph(int seed) {
        Graph graph = build(RandomStories.of(seed));
        assertEquals(graph, GraphText.read(GraphText.write(graph)));
    }

    @Test
    void aBrokenLineIsNamed() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> GraphText.read("{\"node\":\"Person\",\"id\":\"1\"}\n{\"node\":\"X\",\"id\":\"2\"}\n"));
        assertEquals("line 2 is no line of a graph: no such label: \"X\"", error.getMessage());
    }

    @Test
    void whatAnArticleLeavesBehindWhenItGoes() {
        List<Extraction> articles = MarkedStory.read(TALKS);
        Graph all = build(articles);
        Graph fewer = build(articles.subList(0, 2));
        assertNotEquals(GraphHash.of(all), GraphHash.of(fewer));
        String diff = GraphDiff.of(all, fewer).toText();
        assertTrue(diff.contains("- Article c\n"), diff);
        assertTrue(
                diff.contains(
                        "HOLDS director of the Freedonian archive\n    Jane Roe, director of the Freedonian archive, led"),
                diff);
        assertTrue(diff.contains("status: held → planned"), diff);
        assertTrue(GraphDiff.of(all, fewer).toMarkdown().contains("## Went\n\n- **Article c**\n"));
        assertTrue(GraphDiff.of(all, all).isEmpty());
    }

    @Test
    void leavesOutFactsOfTooFewOrigins() {
        List<Extraction> articles = MarkedStory.read(TALKS);
        var resolution = new Resolver(Gazetteer.EMPTY).resolve(articles, Judgements.NONE, new IssueLog());
        Graph all = GraphBuilder.build(articles, resolution);
        Graph some = GraphBuilder.build(articles, resolution, 2);
        assertEquals(
                facts(all)
                        .filter(r -> (long) r.properties().get("origins") >= 2)
                        .toList(),
                facts(some).toList());
        assertTrue(facts(some).findAny().isPresent());
        assertTrue(facts(all).count() > facts(some).count());
    }

    private static Stream<Relationship> facts(Graph graph) {
        return graph.relationships().stream().filter(r -> r.type().isFact());
    }
}
