package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.cli.Chain;
import org.dragoman.facts.Extraction;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.GraphText;
import org.dragoman.issues.IssueLog;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twelve things that the seed articles must show, asked of the database by the files of {@code cypher/queries}. */
class SeedDemonstrationsIT {
    private static final List<String> SEEDS = List.of("seeds/articles");
    private static final String APRIL = "Russia–United States talks, Istanbul, 2025-04-10";
    private static List<Extraction> extractions = List.of();
    private static Neo4jStore store;
    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        extractions = Chain.read(SEEDS, 1, new IssueLog());
        Connection connection = TestServer.empty();
        store = new Neo4jStore(connection, Progress.NONE);
        runner = new QueryRunner(connection);
        store.sync(Chain.graph(extractions, new IssueLog()));
    }

    @AfterAll
    static void close() {
        runner.close();
        store.close();
    }

    private static Question ask(String query, Object... parameters) {
        return Question.ask(runner, query, parameters);
    }

    /** One: and the reasons can be printed. */
    @Test
    void fourSpellingsAndTwoSurnamesAreOnePerson() {
        Map<String, Object> darchiev = ask("merges-and-reasons", "name", "Darchi")
                .where("kind", "Person")
                .only();
        assertEquals(
                List.of(
                        "Aleksandr Darchiev",
                        "Aleksandr Darchiyev",
                        "Alexander Darchiev",
                        "Alexander Darchiyev",
                        "Darchiev",
                        "Darchiyev"),
                darchiev.get("aliases"));
        assertTrue(strings(darchiev.get("reasons")).size() >= 3, darchiev.toString());
    }

    /** Two. */
    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Country      | United States                       | Russia
                    Organization | Russian Foreign Ministry            | State Department
                    Office       | U.S. Secretary of State             | Deputy Assistant Secretary of State
                    Office       | U.S. Secretary of State             | Under Secretary for Political Affairs
                    Office       | Deputy Assistant Secretary of State | Under Secretary for Political Affairs
                    """)
    void unlikeThingsStayApart(String kind, String one, String other) {
        assertEquals(
                false,
                ask("one-or-two", "kind", kind, "one", one, "other", other)
                        .only()
                        .get("same"));
    }

    /** Three. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-02-18 | Riyadh   | held |
                    2025-02-27 | Istanbul | held | more than six hours
                    2025-04-10 | Istanbul | held |
                    """)
    void eachMeetingIsOneNode(String date, String place, String status, String duration) {
        Map<String, Object> meeting = ask("meetings").where("date", date).only();
        assertAll(
                () -> assertEquals(status, meeting.get("status")),
                () -> assertTrue(strings(meeting.get("places")).contains(place), meeting.toString()),
                () -> assertTrue(duration == null || duration.equals(meeting.get("duration")), meeting.toString()));
    }

    @Test
    void theMeetingInMoscowIsAnnouncedAndHasNoDate() {
        Map<String, Object> moscow =
                ask("meetings").where("places", List.of("Moscow")).only();
        assertEquals("planned", moscow.get("status"));
        assertFalse(moscow.get("date") != null, moscow.toString());
    }

    @Test
    void allFiveArticlesAreOfApril10WhichWasPlannedThenOngoingThenHeldAndFollowsFebruary27() {
        List<Object> line = ask("line-of-a-meeting", "date", "2025-04-10").rows().stream()
                .map(row -> row.get("reported") + " " + row.get("status"))
                .collect(Collectors.toList());
        assertAll(
                () -> assertEquals(
                        List.of(
                                "2025-04-08 planned",
                                "2025-04-09 planned",
                                "2025-04-09 planned",
                                "2025-04-10 ongoing",
                                "2025-04-11 held"),
                        line),
                () -> assertEquals(
                        5L, ask("meetings").where("date", "2025-04-10").only().get("articles")),
                () -> assertEquals(
                        Set.of("2025-02-27"),
                        ask("series-of-meetings").where("date", "2025-04-10").column("beforeDate")));
    }

    /** Four. */
    @Test
    void ukraineIsOffTheAgendaInFourArticlesInThreeFormsAndTheSpeakerIsKept() {
        Question ukraine = ask("what-was-excluded").where("meeting", APRIL).where("topic", "Ukraine");
        String sentences = String.join("\n", ukraine.column("sentence"));
        assertAll(
                () -> assertTrue(ukraine.column("article").size() >= 4, ukraine.toString()),
                () -> assertTrue(sentences.contains("not — absolutely not — on the agenda"), sentences),
                () -> assertTrue(sentences.contains("not – absolutely not – on the agenda"), sentences),
                () -> assertTrue(sentences.contains("not, absolutely not on the agenda"), sentences),
                () -> assertTrue(ukraine.column("speaker").contains("Tammy Bruce"), ukraine.toString()));
    }

    /** Five. */
    @Test
    void washingtonIsAStateACityAndAReceivingSide() {
        assertTrue(ask("name-in-several-senses", "name", "Washington")
                .column("kind")
                .containsAll(Set.of("Country", "Place", "Office")));
        assertEquals(
                Set.of("United States"),
                ask("properties-and-restrictions").column("restrictedBy").stream()
                        .map(by -> by.replaceAll("[\\[\\]]", ""))
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("United States"),
                ask("offices-and-holders")
                        .where("office", "Russia's ambassador to the United States")
                        .only()
                        .get("to"));
    }

    /** Six. */
    @Test
    void sixPremisesAreListedAndSixAreSaid() {
        Map<String, Object> row = ask("number-of-properties").only();
        assertAll(
                () -> assertEquals("United States", row.get("restrictedBy")),
                () -> assertEquals(List.of("Russia"), row.get("owners")),
                () -> assertEquals(6L, row.get("listed")),
                () -> assertEquals(true, row.get("agrees")));
    }

    /** Seven. */
    @Test
    void onePageIsFourArticlesTwoOfThemOneTextAndNoFactsJoinTheStranger() {
        assertEquals(
                Set.of("Daily8", "Al Arabiya", "Asharq Al-Awsat", "Arab News"),
                ask("articles").rows().stream()
                        .filter(row -> String.valueOf(row.get("path")).contains("daily8"))
                        .map(row -> String.valueOf(row.get("outlet")))
                        .collect(Collectors.toSet()));
        assertEquals(1, ask("duplicate-articles").rows().size());
        Question joined = ask("connected-only-by-a-page", "first", "Bhutto", "second", "Istanbul");
        assertFalse(joined.rows().isEmpty());
        assertEquals(Set.of("false"), joined.column("byFacts"));
    }

    /** Eight. */
    @Test
    void contestedPostsStandSideBySideWithWhoSaysWhich() {
        Question contested = ask("contested-posts");
        assertAll(
                () -> assertEquals(
                        2,
                        contested.where("person", "Alexander Darchiev").rows().size()),
                () -> assertTrue(
                        contested.where("person", "Sonata Coulter").rows().size() >= 3, contested.toString()),
                () -> assertTrue(
                        contested.rows().stream()
                                .allMatch(row -> !strings(row.get("sentences")).isEmpty()),
                        contested.toString()));
    }

    /** Nine. */
    @Test
    void withoutAnArticleExactlyWhatItAloneSaysGoesAndWithItAllIsBack() {
        String whole = GraphHash.of(store.read());
        for (Extraction one : extractions.subList(0, 3)) {
            String article = one.article().id();
            Graph others = Chain.graph(
                    extractions.stream()
                            .filter(e -> !e.article().id().equals(article))
                            .toList(),
                    new IssueLog());
            store.sync(others);
            assertAll(
                    article,
                    () -> assertFalse(ask("articles").column("article").contains(article)),
                    () -> assertEquals(
                            List.of(),
                            ask("what-only-one-article-says", "article", article)
                                    .rows()),
                    () -> assertEquals(GraphText.write(others), GraphText.write(store.read())));
            store.sync(Chain.graph(extractions, new IssueLog()));
            assertEquals(whole, GraphHash.of(store.read()), article);
        }
    }

    /** Ten. */
    @Test
    void anotherOrderLocaleZoneAndMoreThreadsGiveTheSameBytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Extraction> again = new ArrayList<>(Chain.read(SEEDS, 4, new IssueLog()));
            Collections.shuffle(again, new Random(11));
            assertTrue(store.sync(Chain.graph(again, new IssueLog())).isNone());
            assertEquals(GraphText.write(Chain.graph(extractions, new IssueLog())), GraphText.write(store.read()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Eleven. */
    @Test
    void everyFactLeadsToItsSentencesAndEveryCheckHolds() {
        Question evidence = ask("sentences-of-a-fact", "subject", "");
        for (String column : List.of("article", "sentence", "evidence", "rule", "modality", "confidence")) {
            assertTrue(evidence.rows().stream().allMatch(row -> row.get(column) != null), column);
        }
        long kinds = ask("how-much-is-there").rows().size();
        assertTrue(kinds > 0);
        Set<String> broken = new TreeSet<>();
        for (CypherFile check : CypherFiles.checks()) {
            if (!runner.run(check, Map.of()).rows().isEmpty()) {
                broken.add(check.name());
            }
        }
        assertEquals(Set.of(), broken);
    }

    /** Twelve. */
    @Test
    void theBriefingInThreeArticlesIsOneOrigin() {
        Map<String, Object> excluded = ask("origins-of-facts")
                .where("relation", "EXCLUDED")
                .where("object", "Ukraine")
                .only();
        assertEquals(
                2,
                Long.parseLong(excluded.get("sources").toString())
                        - Long.parseLong(excluded.get("origins").toString()));
    }

    private static List<?> strings(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
