package org.dragoman.cli;

import static org.dragoman.graph.RelationshipType.ACCREDITED_TO;
import static org.dragoman.graph.RelationshipType.CONFLICTS_WITH;
import static org.dragoman.graph.RelationshipType.DUPLICATES;
import static org.dragoman.graph.RelationshipType.EXCLUDED;
import static org.dragoman.graph.RelationshipType.FOLLOWS;
import static org.dragoman.graph.RelationshipType.HELD_IN;
import static org.dragoman.graph.RelationshipType.HOLDS;
import static org.dragoman.graph.RelationshipType.LOCATED_IN;
import static org.dragoman.graph.RelationshipType.OWNS;
import static org.dragoman.graph.RelationshipType.PUBLISHED_BY;
import static org.dragoman.graph.RelationshipType.RESTRICTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.Extraction;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.GraphText;
import org.dragoman.graph.InMemoryGraphStore;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seed articles must give, point by point; the stories where other builders of graphs fail. */
class SeedDemonstrationsTest {
    private static final List<String> SEEDS = List.of("seeds/articles");
    private static List<Extraction> extractions = List.of();
    private static SeedGraph seeds = new SeedGraph(Chain.graph(List.of(), new IssueLog()));

    @BeforeAll
    static void read() {
        extractions = Chain.read(SEEDS, 1, new IssueLog());
        seeds = graph(extractions);
    }

    private static SeedGraph graph(List<Extraction> of) {
        return new SeedGraph(Chain.graph(of, new IssueLog()));
    }

    @Test
    void fourSpellingsAndTwoSurnamesAreOnePerson() {
        List<Node> found = seeds.nodes(Label.PERSON).stream()
                .filter(p -> SeedGraph.forms(p).stream().anyMatch(f -> f.contains("Darchi")))
                .toList();
        assertEquals(1, found.size());
        assertEquals(
                Set.of(
                        "Aleksandr Darchiev",
                        "Aleksandr Darchiyev",
                        "Alexander Darchiev",
                        "Alexander Darchiyev",
                        "Darchiev",
                        "Darchiyev"),
                SeedGraph.forms(found.get(0)));
        assertEquals(4, SeedGraph.strings(found.get(0), "mergeReasons").size());
    }

    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            COUNTRY      | United States                            | Russia
            ORGANIZATION | Russian Foreign Ministry                 | State Department
            OFFICE       | U.S. Secretary of State                  | Deputy Assistant Secretary of State
            OFFICE       | U.S. Secretary of State                  | Under Secretary for Political Affairs
            OFFICE       | Deputy Assistant Secretary of State      | Under Secretary for Political Affairs
            """)
    void unlikeThingsStayApart(Label label, String first, String second) {
        assertFalse(seeds.one(label, first).id().equals(seeds.one(label, second).id()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Riyadh   | 2025-02-18 | held |
            Istanbul | 2025-02-27 | held | more than six hours
            """)
    void aMeetingIsOneNodeHoweverManyReportIt(String place, String date, String status, String duration) {
        Node meeting = seeds.meeting(place, date);
        assertEquals(status, meeting.properties().get("status"));
        assertEquals(duration, meeting.properties().get("duration"));
    }

    @Test
    void theMeetingOfAprilGoesFromPlannedOverOngoingToHeld() {
        Node april = seeds.meeting("Istanbul", "2025-04-10");
        assertEquals("held", april.properties().get("status"));
        List<String> line = SeedGraph.strings(april, "statusLine").stream()
                .map(s -> s.replaceFirst(" \\(.*", ""))
                .toList();
        assertEquals(
                List.of(
                        "2025-04-08 planned",
                        "2025-04-09 planned",
                        "2025-04-09 planned",
                        "2025-04-10 ongoing",
                        "2025-04-11 held"),
                line);
        assertEquals(5, seeds.articlesOf(april).size());
        assertEquals(
                1,
                seeds.find(FOLLOWS, april, seeds.meeting("Istanbul", "2025-02-27"))
                        .count());
    }

    @Test
    void theMeetingInMoscowIsAnnouncedAndUndated() {
        Node moscow = seeds.one(Label.PLACE, "Moscow");
        List<Node> meetings = seeds.links(HELD_IN, r -> r.target().equals(moscow.id()))
                .map(r -> seeds.node(Label.MEETING, r.source()))
                .toList();
        assertEquals(1, meetings.size());
        assertEquals("planned", meetings.get(0).properties().get("status"));
        assertFalse(meetings.get(0).properties().containsKey("date"));
    }

    @Test
    void ukraineIsExcludedByFourArticlesInDashAndCommaForms() {
        Node april = seeds.meeting("Istanbul", "2025-04-10");
        List<Node> claims = seeds.claims(EXCLUDED, april, seeds.one(Label.TOPIC, "Ukraine"));
        Set<String> articles = claims.stream()
                .map(c -> seeds.articleOf(seeds.sentence(c)).id())
                .collect(Collectors.toSet());
        assertTrue(articles.size() >= 4, articles.toString());
        String sentences = claims.stream()
                .map(c -> String.valueOf(seeds.sentence(c).properties().get("text")))
                .collect(Collectors.joining("\n"));
        assertTrue(sentences.contains("not — absolutely not — on the agenda"), sentences);
        assertTrue(sentences.contains("not – absolutely not – on the agenda"), sentences);
        assertTrue(sentences.contains("not, absolutely not on the agenda"), sentences);
        assertTrue(claims.stream()
                .flatMap(c -> seeds.speakers(c).stream())
                .collect(Collectors.toSet())
                .contains("Tammy Bruce"));
    }

    @Test
    void politicalOrSecurityIssuesAreExcludedByBothArticlesThatNameThem() {
        Node april = seeds.meeting("Istanbul", "2025-04-10");
        Set<String> articles =
                seeds.claims(EXCLUDED, april, seeds.one(Label.TOPIC, "political or security issues")).stream()
                        .map(c -> seeds.articleOf(seeds.sentence(c)).id())
                        .collect(Collectors.toSet());
        assertEquals(2, articles.size(), articles.toString());
    }

    @Test
    void washingtonIsAStateACityAndAReceivingSide() {
        Node state = seeds.one(Label.COUNTRY, "Washington");
        Node city = seeds.one(Label.PLACE, "Washington");
        assertEquals("US", state.properties().get("code"));
        assertEquals(7, seeds.namesFrom(RESTRICTED, state).size());
        assertEquals(Set.of("trade mission in Washington"), seeds.namesTo(LOCATED_IN, city));
        Node post = seeds.one(Label.OFFICE, "ambassador to Washington");
        assertEquals(Set.of("United States"), seeds.namesFrom(ACCREDITED_TO, post));
    }

    @Test
    void sixPremisesAreOwnedByOneStateAndRestrictedByTheOtherAndTheNumberSaidIsTheNumberListed() {
        Set<String> restricted = seeds.namesFrom(RESTRICTED, seeds.one(Label.COUNTRY, "United States"));
        assertEquals(restricted, seeds.namesFrom(OWNS, seeds.one(Label.COUNTRY, "Russia")));
        Node set = seeds.one(Label.PROPERTY, "six Russian properties");
        List<String> listed =
                restricted.stream().filter(p -> !p.equals(SeedGraph.name(set))).toList();
        assertEquals(
                List.of(
                        "Killenworth estate on Long Island",
                        "Pioneer Point 'dacha' in Maryland",
                        "Russian consulate in San Francisco",
                        "Russian consulate in Seattle",
                        "trade mission in New York",
                        "trade mission in Washington"),
                listed);
        assertEquals((long) listed.size(), set.properties().get("size"));
    }

    @Test
    void aPageOfFourStoriesIsFourArticlesAndTwoOfThemAreOneText() {
        Set<String> outlets = seeds.links(PUBLISHED_BY, r -> r.source().contains("daily8"))
                .map(r -> SeedGraph.name(seeds.node(Label.PUBLISHER, r.target())))
                .collect(Collectors.toSet());
        assertEquals(Set.of("Daily8", "Al Arabiya", "Asharq Al-Awsat", "Arab News"), outlets);
        assertEquals(1, seeds.links(DUPLICATES, r -> true).count());
    }

    @Test
    void aStrangerOnThePageIsNotConnectedWithTheTalks() {
        Node stranger = seeds.one(Label.PERSON, "Bilawal Bhutto-Zardari");
        Set<String> reached = reachedWithoutStatesAndOfficials(stranger);
        assertFalse(reached.contains(seeds.one(Label.PLACE, "Istanbul").id()));
        assertFalse(reached.contains(seeds.meeting("Istanbul", "2025-04-10").id()));
    }

    /** Facts only; over states and their ministries, which have to do with everything, no path counts. */
    private static Set<String> reachedWithoutStatesAndOfficials(Node from) {
        Set<String> reached = new HashSet<>(Set.of(from.id()));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Relationship link : seeds.graph().relationships()) {
                boolean fact = link.type().isFact()
                        && (link.source().equals(at) || link.target().equals(at));
                Label label = link.source().equals(at) ? link.targetLabel() : link.sourceLabel();
                String other = link.source().equals(at) ? link.target() : link.source();
                if (fact && label != Label.COUNTRY && label != Label.ORGANIZATION && reached.add(other)) {
                    open.add(other);
                }
            }
        }
        return reached;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alexander Darchiev", "Sonata Coulter"})
    void contestedPostsStandSideBySide(String holder) {
        Node person = seeds.one(Label.PERSON, holder);
        Set<String> posts = seeds.namesFrom(HOLDS, person);
        Set<String> contested = seeds.links(CONFLICTS_WITH, r -> true)
                .flatMap(r -> Stream.of(r.source(), r.target()))
                .flatMap(c ->
                        seeds
                                .namesFrom(org.dragoman.graph.RelationshipType.OBJECT, seeds.node(Label.CLAIM, c))
                                .stream())
                .collect(Collectors.toSet());
        contested.retainAll(posts);
        Set<String> wanted = holder.contains("Darchiev")
                ? Set.of("Director of the North America Department", "Russia's ambassador to the United States")
                : Set.of(
                        "Deputy Assistant Secretary Bureau of European and Eurasian Affairs",
                        "Deputy Assistant Secretary of State for Eurasian Affairs",
                        "U.S. Deputy Assistant Secretary of State for Russia and Central Europe");
        assertEquals(wanted, contested);
    }

    @Test
    void withoutAnArticleExactlyWhatItAloneSaidIsGoneAndWithItAllIsBack() {
        for (String article : extractions.stream().map(e -> e.article().id()).toList()) {
            List<Extraction> others = extractions.stream()
                    .filter(e -> !e.article().id().equals(article))
                    .toList();
            InMemoryGraphStore store = new InMemoryGraphStore();
            store.sync(seeds.graph());
            SeedGraph without = graph(others);
            store.sync(without.graph());
            assertTrue(
                    without.nodes(Label.CLAIM).stream().map(without::sentence).noneMatch(s -> s.id().startsWith(
                                    article + "/")),
                    article);
            store.sync(graph(extractions).graph());
            assertEquals(GraphHash.of(seeds.graph()), GraphHash.of(store.read()), article);
        }
    }

    @Test
    void otherOrderOtherLocaleOtherZoneAndMoreThreadsGiveTheSameBytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Extraction> again = new ArrayList<>(Chain.read(SEEDS, 4, new IssueLog()));
            Collections.shuffle(again, new Random(7));
            assertEquals(
                    GraphText.write(seeds.graph()), GraphText.write(graph(again).graph()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyClaimLeadsToASentenceAndEveryQuotationStandsInItsArticle() {
        for (Node claim : seeds.nodes(Label.CLAIM)) {
            Node article = seeds.articleOf(seeds.sentence(claim));
            String text = String.valueOf(article.properties().get("text"));
            assertEquals(claim.properties().get("evidence"), part(text, claim, "start", "end"));
            if (claim.properties().containsKey("quote")) {
                assertEquals(claim.properties().get("quote"), part(text, claim, "quoteStart", "quoteEnd"));
            }
            assertFalse(String.valueOf(claim.properties().get("rule")).isBlank());
        }
        for (Node sentence : seeds.nodes(Label.SENTENCE)) {
            String text = String.valueOf(seeds.articleOf(sentence).properties().get("text"));
            assertEquals(sentence.properties().get("text"), part(text, sentence, "start", "end"));
        }
    }

    private static String part(String text, Node node, String start, String end) {
        return text.substring(Math.toIntExact((Long) node.properties().getOrDefault(start, 0L)), Math.toIntExact((Long)
                node.properties().getOrDefault(end, 0L)));
    }

    @Test
    void theBriefingInThreeArticlesIsOneOrigin() {
        Node april = seeds.meeting("Istanbul", "2025-04-10");
        Relationship excluded = seeds.find(EXCLUDED, april, seeds.one(Label.TOPIC, "Ukraine"))
                .findFirst()
                .orElseThrow();
        long sources = (Long) excluded.properties().getOrDefault("sources", 0L);
        long origins = (Long) excluded.properties().getOrDefault("origins", 0L);
        assertEquals(2, sources - origins);
    }
}
