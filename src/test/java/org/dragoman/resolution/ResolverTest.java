package org.dragoman.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverTest {
    private static final String COUNTRIES =
            """
              = c1 code=US
              = c2 code=RU
              = c3 code=UA
            """;

    private static Resolution resolve(String articles) {
        return resolve(MarkedStory.read(articles), Judgements.NONE);
    }

    private static Resolution resolve(List<Extraction> articles, Judgements judgements) {
        return new Resolver(OfficeTitleTest.SMALL).resolve(articles, judgements, new IssueLog());
    }

    private static List<List<String>> members(Resolution resolution, MentionType type) {
        return resolution.entities().stream()
                .filter(e -> e.type() == type)
                .map(e -> e.members().stream()
                        .map(m -> m.article() + "." + m.referent())
                        .toList())
                .sorted((x, y) -> x.get(0).compareTo(y.get(0)))
                .toList();
    }

    private static final String DARCHIEV =
            """
            a 2025-04-08 A
            [p1 Aleksandr Darchiev], [o1 the new ambassador to Washington], met [p2 Marco Rubio], [o2 Secretary of State].
              = o1 of=c2 to=c1
              = o2 of=c1
            %1$s  > HOLDS p1 o1
              > HOLDS p2 o2

            b 2025-04-09 B
            [p1 Alexander Darchiyev] ([p1 Darchiyev]), [o1 Russian Ambassador to the United States], met [p2 Sonata Coulter], [o2 Deputy Assistant Secretary of State].
              = o1 of=c2 to=c1
              = o2 of=c1
            %1$s  > HOLDS p1 o1
              > HOLDS p2 o2

            c 2025-04-11 C
            [p1 Aleksandr Darchiyev], [o1 Director of the North America Department], met [p3 Jane Roe], [o3 Under Secretary of State for Political Affairs].
              = o1 of=c2
              = o3 of=c1
            %1$s  > HOLDS p1 o1
              > HOLDS p3 o3

            d 2025-04-12 D
            [p7 Darchiev], [o7 ambassador], and [p8 Rubio] spoke.
              = o7 of=c2
            %1$s  > HOLDS p7 o7

            e 2025-04-13 E
            [p1 Igor Darchiev] is [o1 a doctor].
              > HOLDS p1 o1
            """
                    .formatted(COUNTRIES);

    @Test
    void oneManInFourSpellingsAndNoOneElse() {
        Resolution resolution = resolve(DARCHIEV);
        assertEquals(
                List.of(
                        List.of("a.p1", "b.p1", "c.p1", "d.p7"),
                        List.of("a.p2"),
                        List.of("b.p2"),
                        List.of("c.p3"),
                        List.of("d.p8"),
                        List.of("e.p1")),
                members(resolution, MentionType.PERSON));
        Entity darchiev = resolution.get("a", "p1");
        assertTrue(
                darchiev.joined().contains("\"Aleksandr Darchiev\" = \"Alexander Darchiyev\": spellings of one name")
                        || darchiev.joined().toString().contains("name"),
                darchiev.joined().toString());
        assertTrue(
                darchiev.refused().toString().contains("different given names"),
                darchiev.refused().toString());
    }

    @Test
    void secretariesOfDifferentRankStayApart() {
        assertEquals(
                List.of(
                        List.of("a.o1", "b.o1", "d.o7"),
                        List.of("a.o2"),
                        List.of("b.o2"),
                        List.of("c.o1"),
                        List.of("c.o3"),
                        List.of("e.o1")),
                members(resolve(DARCHIEV), MentionType.OFFICE));
    }

    @Test
    void ministriesOfDifferentStatesStayApart() {
        assertEquals(
                List.of(List.of("a.g1", "b.g1"), List.of("a.g2", "b.g2"), List.of("b.g3"), List.of("c.g1")),
                members(
                        resolve(
                                """
                                a 2025-04-08 A
                                [g1 Russia's Foreign Ministry] and [g2 State Department].
                                  = g1 of=c2
                                %1$s
                                b 2025-04-08 B
                                [g1 the Ministry of Foreign Affairs], [g2 the US State Department], [g3 Ukrainian Foreign Ministry].
                                  = g1 of=c2
                                  = g2 of=c1
                                %1$s
                                c 2025-04-08 C
                                [g1 Foreign Ministry] said nothing.
                                """
                                        .formatted(COUNTRIES)),
                        MentionType.ORGANIZATION));
    }

    private static String meeting(String id, String day, String traits, String place, String... parties) {
        StringBuilder text = new StringBuilder(
                "%s %s P%s%n[m1 talks]%s [l1 %s] of [c1 x1] and [c2 x2].%n".formatted(id, day, id, "", place));
        text.append("  = m1 ").append(traits).append("\n");
        text.append("  = c1 code=")
                .append(parties[0])
                .append("\n  = c2 code=")
                .append(parties[1])
                .append("\n");
        text.append("  > ATTENDED c1 m1\n  > ATTENDED c2 m1\n");
        text.append(place.equals("-") ? "" : "  > HELD_IN m1 l1\n");
        return text.append("\n").toString();
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    same day and place      | date=2025-04-10                | Istanbul | date=2025-04-10                | Istanbul | 1
                    place unknown           | date=2025-04-10                | Istanbul | date=2025-04-10                | -        | 1
                    two cities, one day     | date=2025-04-10                | Istanbul | date=2025-04-10                | Muscat   | 2
                    other day               | date=2025-02-27                | Istanbul | date=2025-04-10                | Istanbul | 2
                    a call and talks        | date=2025-04-10 kind=call      | -        | date=2025-04-10 kind=talks     | -        | 2
                    within two days         | date=2025-04-09 end=2025-04-10 | Istanbul | date=2025-04-10                | Istanbul | 1
                    planned, undated        | status=planned                 | Moscow   | status=planned                 | Moscow   | 1
                    held, undated           | status=held                    | Moscow   | status=held                    | Moscow   | 2
                    planned, then dated     | status=planned                 | Istanbul | date=2025-04-10 status=held    | Istanbul | 1
                    month, then day         | date=2025-04 status=planned    | Istanbul | date=2025-04-10                | Istanbul | 1
                    other month             | date=2025-05 status=planned    | Istanbul | date=2025-04-10                | Istanbul | 2
                    other number            | date=2025-04-10 ordinal=2      | -        | date=2025-04-10 ordinal=3      | -        | 2
                    """)
    void meetingsAreTheSameByDayPlaceAndParties(
            String why, String a, String placeA, String b, String placeB, int meetings) {
        Resolution resolution = resolve(
                meeting("a", "2025-04-08", a, placeA, "US", "RU") + meeting("b", "2025-04-09", b, placeB, "US", "RU"));
        assertEquals(meetings, members(resolution, MentionType.MEETING).size());
    }

    @Test
    void meetingsOfOtherPartiesStayApart() {
        Resolution resolution = resolve(meeting("a", "2025-04-08", "date=2025-04-10", "Istanbul", "US", "RU")
                + meeting("b", "2025-04-08", "date=2025-04-10", "Istanbul", "UA", "TR"));
        assertEquals(2, members(resolution, MentionType.MEETING).size());
    }

    @Test
    void theLatestArticleSaysWhetherAMeetingTookPlace() {
        Entity meeting = resolve(meeting("z", "2025-04-08", "date=2025-04-10 status=planned", "Istanbul", "US", "RU")
                        + meeting("a", "2025-04-11", "date=2025-04-10 status=held", "Istanbul", "US", "RU")
                        + meeting("m", "2025-04-10", "date=2025-04-10 status=ongoing", "Istanbul", "US", "RU"))
                .get("a", "m1");
        assertEquals("held", meeting.traits().get(Trait.STATUS));
        assertEquals(
                List.of("2025-04-08 planned (Pz)", "2025-04-10 ongoing (Pm)", "2025-04-11 held (Pa)"),
                meeting.history().stream().map(h -> h.replaceFirst(":.*", "")).toList());
        assertEquals("Russia–United States meeting, Istanbul, 2025-04-10", meeting.name());
    }

    @Test
    void whatAPersonJudgedWins() {
        List<Extraction> articles = MarkedStory.read(
                """
                a 2024-12-01 A
                [p1 Abu Mohammed al-Jolani] and [p2 Jane Roe] met in [c1 Turkiye].

                b 2025-01-01 B
                [p1 Ahmed al-Sharaa] and [p2 Jane Roe] met in [c1 Turkiye].
                """);
        IssueLog issues = new IssueLog();
        Judgements judgements = Judgements.parse(
                "judgements.txt",
                """
                # who is who
                same Person "Abu Mohammed al-Jolani" "Ahmed al-Sharaa"  # 2024-12-11
                name Country "Turkiye" "Turkey"
                name Person "Abu Mohammed al-Jolani" "Ahmed al-Sharaa"
                same Persn "A" "B"
                """,
                issues);
        assertEquals(
                "judgements.txt:5 no judgement: \"same Persn \"A\" \"B\"\"; wanted: same|different|name|id TYPE \"A\" \"B\"",
                issues.all().get(0).where() + " " + issues.all().get(0).message());
        Resolution resolution = resolve(articles, judgements);
        assertEquals(
                List.of(List.of("a.p1", "b.p1"), List.of("a.p2", "b.p2")), members(resolution, MentionType.PERSON));
        assertEquals("Ahmed al-Sharaa", resolution.get("a", "p1").name());
        assertEquals("Turkey", resolution.get("b", "c1").name());
    }

    @Test
    void whatAPersonKeptApartStaysApart() {
        List<Extraction> articles = MarkedStory.read(
                """
                a 2024-12-01 A
                [p1 Aleksandr Novak] spoke.

                b 2025-01-01 B
                [p1 Alexander Novak] spoke.
                """);
        assertEquals(
                1,
                members(resolve(articles, Judgements.NONE), MentionType.PERSON).size());
        Judgements judgements =
                Judgements.parse("j", "different Person \"Aleksandr Novak\" \"Alexander Novak\"", new IssueLog());
        assertEquals(
                2, members(resolve(articles, judgements), MentionType.PERSON).size());
    }

    private static final String THREE_NAMES =
            """
            a 2024-12-01 A
            [p1 Alan Roe] spoke.

            b 2025-01-01 B
            [p1 Bert Roe] spoke.

            c 2025-01-02 C
            [p1 Carl Poe] spoke.
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing judged                  | -                                                         | 3 | 0
                    same                            | same Alan Bert                                            | 2 | 0
                    different undoes same           | same Alan Bert; different Bert Alan                       | 3 | 1
                    different undoes a chain        | same Alan Bert; same Bert Carl; different Alan Carl       | 2 | 1
                    one id elsewhere is one thing   | id Alan wikidata:Q1; id Bert wikidata:Q1                  | 2 | 0
                    two ids are two things          | id Alan wikidata:Q1; id Bert wikidata:Q2; same Alan Bert  | 3 | 1
                    ids of two registers            | id Alan wikidata:Q1; id Bert opensanctions:x; same Alan Bert | 2 | 0
                    """)
    void obeysJudgementsAndTellsWhereTheyContradict(String why, String lines, int persons, int contradictions) {
        String text = lines.equals("-") ? "" : lines.replace("; ", "\n");
        text = text.replaceAll("(?m)^(\\w+) (\\S+) (\\S+)$", "$1 Person \"$2\" \"$3\"")
                .replace("\"Alan\"", "\"Alan Roe\"")
                .replace("\"Bert\"", "\"Bert Roe\"")
                .replace("\"Carl\"", "\"Carl Poe\"");
        IssueLog issues = new IssueLog();
        Judgements judgements = Judgements.parse("judgements.txt", text, issues);
        Resolution resolution =
                new Resolver(OfficeTitleTest.SMALL).resolve(MarkedStory.read(THREE_NAMES), judgements, issues);
        assertEquals(persons, members(resolution, MentionType.PERSON).size());
        assertEquals(contradictions, issues.all().size(), issues.all().toString());
    }

    @Test
    void laterArticlesAndOtherNamesLeaveTheIdAsItIs() {
        List<Extraction> articles = MarkedStory.read(DARCHIEV);
        Entity early = resolve(articles.subList(0, 2), Judgements.NONE).get("a", "p1");
        Entity late = resolve(articles, Judgements.NONE).get("a", "p1");
        assertTrue(late.aliases().size() > early.aliases().size());
        assertEquals(early.id(), late.id());
        Judgements renamed =
                Judgements.parse("j", "name Person \"Alexander Darchiyev\" \"Aleksandr Darchiev\"", new IssueLog());
        assertEquals(early.id(), resolve(articles, renamed).get("a", "p1").id());
        assertEquals(
                "Aleksandr Darchiev", resolve(articles, renamed).get("a", "p1").name());
    }

    @Test
    void aMeetingKeepsItsIdWhenItsDayBecomesKnown() {
        String planned = meeting("a", "2025-04-08", "status=planned", "Istanbul", "US", "RU");
        String held = meeting("b", "2025-04-11", "date=2025-04-10 status=held", "Istanbul", "US", "RU");
        assertEquals(
                resolve(planned).get("a", "m1").id(),
                resolve(planned + held).get("b", "m1").id());
    }

    @Test
    void copiesOfOneTextAreRecognised() {
        String words = IntStream.range(0, 60).mapToObj(i -> "word" + i).reduce("", (x, y) -> x + " " + y);
        Resolution resolution = resolve(
                "a 2025-04-09 A%n%1$s and one end%n%nb 2025-04-08 B%n%1$s and another%n%nc 2025-04-08 C%nQuite another text.%n"
                        .formatted(words));
        assertEquals(
                List.of("a b"),
                resolution.duplicates().stream()
                        .map(d -> d.later() + " " + d.earlier())
                        .toList());
        assertEquals("b", resolution.originOf("a"));
        assertEquals("c", resolution.originOf("c"));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ignoresTheOrderOfArticles(int seed) {
        List<Extraction> articles = random(seed);
        List<Extraction> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertEquals(
                resolve(articles, Judgements.NONE).entities(),
                resolve(shuffled, Judgements.NONE).entities());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingIsExactlyOneEntity(int seed) {
        List<Extraction> articles = random(seed);
        Resolution resolution = resolve(articles, Judgements.NONE);
        List<Member> all = resolution.entities().stream()
                .flatMap(e -> e.members().stream())
                .toList();
        assertEquals(
                articles.stream().mapToInt(a -> a.referents().size()).sum(),
                all.stream().distinct().count());
        assertEquals(all.size(), all.stream().distinct().count());
        assertEquals(
                resolution.entities().size(),
                resolution.entities().stream()
                        .map(e -> e.type() + e.id())
                        .distinct()
                        .count());
    }

    static List<Extraction> random(int seed) {
        Random random = new Random(seed);
        List<String> given = List.of("Jane", "Alexander", "Aleksandr", "J.", "");
        List<String> family = List.of("Darchiev", "Darchiyev", "Roe", "Petrov");
        List<String> titles =
                List.of("ambassador", "Deputy Foreign Minister", "Foreign Minister", "Secretary of State");
        List<String> codes = List.of("US", "RU", "UA");
        List<String> places = List.of("Istanbul", "Muscat", "Riyadh");
        List<String> dates = List.of(
                "date=2025-04-10",
                "date=2025-04-11",
                "date=2025-04",
                "status=planned",
                "date=2025-04-10 end=2025-04-11");
        StringBuilder text = new StringBuilder();
        for (int a = 0; a < 6; a++) {
            text.append("a%d 2025-04-%02d P%d%n".formatted(a, 1 + random.nextInt(20), a));
            for (int s = 1; s <= 3; s++) {
                text.append("[p%d %s], [o%d the %s], was at [m%d talks] in [l%d %s] with [d%d a team] of [c%d x].%n"
                        .formatted(
                                s,
                                (pick(given, random) + " " + pick(family, random)).strip(),
                                s,
                                pick(titles, random),
                                s,
                                s,
                                pick(places, random),
                                s,
                                s));
                text.append("  = c%d code=%s%n  = o%d of=c%d%n  = m%d %s place=l%d%n  = d%d of=c%d meeting=m%d%n"
                        .formatted(s, pick(codes, random), s, s, s, pick(dates, random), s, s, s, s));
                text.append("  > HOLDS p%d o%d%n  > HELD_IN m%d l%d%n  > ATTENDED d%d m%d%n  > ATTENDED c1 m%d%n"
                        .formatted(s, s, s, s, s, s, s));
            }
            text.append("\n");
        }
        return MarkedStory.read(text.toString());
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
