package org.dragoman.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsJsonTest {
    private static final String ONE =
            """
            a1 2025-04-08 The Gazette
            [p1 Jane Roe], [o1 the Freedonian envoy], will lead [d1 the team] at [m1 the talks in [l1 Geneva]].
              = o1 of=c1
              = d1 of=c1 meeting=m1
              = m1 date=2025-04-10 place=l1 status=planned
              = c1 code=XF
              > HOLDS p1 o1
              > LEADS p1 d1 planned
              > HELD_IN m1 l1 planned
            [p1 Roe] said “all [t1 roads] are open”, and denied that [m1 the talks] are about [t2 fish].
              > DISCUSSED m1 t2 denied by=p1
              > SAID p1 "all roads are open"
            """;
    private static final String TWO = ONE
            + """

            a1#2 2025-04-09 Another Gazette
            [c1 Freedonia] has put [x1 Roe House] in [l9 Geneva] under lock.
              = c1 code=XF
              = x1 kind=residence of=c1
              > RESTRICTED c1 x1 measure=closed
            [p1 Jane Roe] owns it, and [p2 John Doe] does not.
              > OWNS p1 x1
            """;

    private static String print(String text) {
        return FactsJson.writePage(MarkedStory.read(text));
    }

    private static List<Extraction> parse(String line) {
        IssueLog issues = new IssueLog();
        List<Extraction> page = FactsJson.readPage("facts.jsonl:1", line, issues);
        assertEquals(List.of(), issues.all());
        return page;
    }

    private static JsonNode json(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(MarkedStory.read(ONE), parse(print(ONE)));
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of(ONE, TWO), IntStream.range(0, 200).mapToObj(FactsJsonTest::random));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writesWhatItRead(String page) {
        String line = print(page);
        assertEquals(line, FactsJson.writePage(parse(line)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothing(String page) {
        List<Extraction> before = MarkedStory.read(page);
        List<Extraction> after = parse(FactsJson.writePage(before));
        assertEquals(
                before.stream().map(FactsJsonTest::withoutIds).toList(),
                after.stream().map(FactsJsonTest::withoutIds).toList());
    }

    /** All there is in a story, each id replaced by what stands under it. */
    private static List<Object> withoutIds(Extraction story) {
        var names =
                story.referents().stream().collect(Collectors.toMap(r -> r.id(), r -> r.mentions() + " " + r.names()));
        Set<String> referents = story.referents().stream()
                .map(r -> {
                    StringBuilder text = new StringBuilder(r.type() + " " + names.get(r.id()));
                    r.traits()
                            .forEach((t, v) -> text.append(t).append(PagePrinter.LINKS.contains(t) ? names.get(v) : v));
                    return text.toString();
                })
                .collect(Collectors.toSet());
        Set<Claim> claims =
                story.claims().stream().map(c -> c.withIds(names::get)).collect(Collectors.toSet());
        return List.of(story.article(), story.sentences(), referents, claims);
    }

    @Test
    void whatTwoStoriesNameIsOneEntity() throws JsonProcessingException {
        List<String> people = new ArrayList<>();
        for (JsonNode entity : json(print(TWO)).get("entities")) {
            if (entity.get("type").textValue().matches("Person|Country|Place")) {
                people.add(entity.get("id").textValue() + " " + entity.get("names"));
            }
        }
        assertEquals(
                List.of(
                        "p1 [\"Jane Roe\",\"Roe\"]",
                        "l1 [\"Geneva\"]",
                        "c1 [\"implied c1\"]",
                        "c2 [\"Freedonia\"]",
                        "p2 [\"John Doe\"]"),
                people);
    }

    @Test
    void whatIsDeniedIsNoFact() throws JsonProcessingException {
        JsonNode page = json(print(ONE));
        assertEquals(
                List.of("HOLDS", "LEADS", "HELD_IN", "SAID"), page.get("facts").findValuesAsText("rel"));
        assertEquals(List.of("DISCUSSED"), page.get("nonfacts").findValuesAsText("rel"));
    }

    @Test
    void factsSayWhereInTheFileTheyStand() throws JsonProcessingException {
        JsonNode fact = json(print(ONE)).get("facts").get(0);
        assertEquals(20, fact.get("start").intValue());
        assertEquals(0, fact.get("span").get(0).intValue());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsToTheSchema(String page) throws JsonProcessingException {
        assertEquals(Set.of(), schema().validate(json(print(page))));
    }

    @Test
    void takesARelationThatPeopleTaught() throws JsonProcessingException {
        String page = print(ONE).replace("\"rel\":\"HOLDS\"", "\"rel\":\"KEEPS_TO\"");
        IssueLog issues = new IssueLog();
        assertEquals(Set.of(), schema().validate(json(page)));
        List<Extraction> stories = FactsJson.readPage("f.jsonl:1", page, issues);
        assertEquals(List.of(), issues.all());
        assertTrue(stories.get(0).claims().stream().anyMatch(c -> c.relation() == RelationType.valueOf("KEEPS_TO")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "rel":"HOLDS"         | "rel":"Has"
                    "rel":"HOLDS"         | "rel":"HAS]->() DETACH DELETE n //"
                    "modality":"asserted" | "modality":"denied"
                    "sha256":             | "sha":
                    "object":"o1"         | "quote":"o1"
                    "form":"name"         | "form":"verse"
                    """)
    void theSchemaRefuses(String from, String to) throws JsonProcessingException {
        String broken = print(ONE).replace(from, to);
        assertFalse(broken.equals(print(ONE)));
        assertFalse(schema().validate(json(broken)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "rel":"HOLDS"     | "rel":"Has"      | not a line of facts: not a relation: "Has"
                    "rel":"HOLDS"     | "rel":"MENTIONS" | not a line of facts: not a relation: "MENTIONS"
                    "rel":"HOLDS"     | "rel":"A]-() //" | not a line of facts: not a relation: "A]-() //"
                    "subject":"p1"    | "subject":"p77"  | not a line of facts: no entity "p77" in a1
                    "articles":       | "stories":       | not a line of facts: "articles" is no list
                    "published":"2025 | "published":"225 | not a line of facts: no such date: "225-04-08"
                    "facts":          | facts:           | not JSON:
                    """)
    void aBrokenLineIsAnIssue(String from, String to, String message) {
        IssueLog issues = new IssueLog();
        assertEquals(List.of(), FactsJson.readPage("f.jsonl:3", print(ONE).replace(from, to), issues));
        assertEquals("f.jsonl:3", issues.all().get(0).where());
        assertTrue(
                issues.all().get(0).message().startsWith(message), issues.all().toString());
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(FactsJsonTest.class.getResourceAsStream(FactsJson.SCHEMA));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        List<String> names = List.of("Jane Roe", "Roe", "Ann Poe", "Poe", "Jane Poe", "Roe Poe");
        StringBuilder page = new StringBuilder();
        int stories = 1 + random.nextInt(4);
        for (int s = 0; s < stories; s++) {
            page.append(s == 0 ? "a1" : "a1#" + (s + 1))
                    .append(" 2025-01-0")
                    .append(s + 1)
                    .append(" Gazette\n");
            int sentences = 1 + random.nextInt(4);
            for (int i = 0; i < sentences; i++) {
                int p = 1 + random.nextInt(3);
                int o = 1 + random.nextInt(2);
                int g = 1 + random.nextInt(3);
                page.append("[p%d %s] is [o%d Envoy] of [g%d Bureau] of [g%d Office %d].%n"
                        .formatted(p, names.get(random.nextInt(names.size())), o, g, g % 3 + 1, random.nextInt(2)));
                page.append("  = o%d of=g%d%n".formatted(o, g));
                page.append("  = g%d of=g%d%n".formatted(g, g % 3 + 1));
                page.append("  > HOLDS p%d o%d%s%n".formatted(p, o, random.nextBoolean() ? " denied" : ""));
                page.append("  > LEADS p%d g%d by=p%d confidence=0.%d%n".formatted(p, g, p, random.nextInt(10)));
            }
            page.append("\n");
        }
        return page.toString();
    }
}
