package org.dragoman.neo4j.cypher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.graph.Label;
import org.dragoman.graph.RelationshipType;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CypherFilesTest {
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    static Stream<CypherFile> all() {
        return Stream.of(CypherFiles.queries(), CypherFiles.checks(), CypherFiles.load())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAHeadThatSaysWhatItDoesAndWhichColumnsItGives(CypherFile file) {
        assertAll(
                () -> assertTrue(file.title().length() > 15, file.title()),
                () -> assertTrue(file.notes().stream().anyMatch(n -> n.startsWith("Columns: ")), file.name()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAnExampleForEachParameterAndNoOther(CypherFile file) {
        List<String> used = USED.matcher(file.statement())
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        assertEquals(new TreeSet<>(used), new TreeSet<>(file.examples().keySet()), file.name());
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void hasALoadFileForEveryLabel(Label label) {
        if (label != Label.ENTITY) {
            assertTrue(CypherFiles.load(label).statement().contains("(n:" + label.text() + ":Dragoman "));
        }
    }

    @ParameterizedTest
    @EnumSource(RelationshipType.class)
    void hasALoadFileForEveryType(RelationshipType type) {
        assertTrue(CypherFiles.load(type).statement().contains("[r:" + type + " "));
    }

    @Test
    void asksAtLeastTwentyQuestions() {
        assertTrue(CypherFiles.queries().size() >= 20);
    }

    @Test
    void checksKnowEveryTypeOfFact() {
        String text = CypherFiles.get("checks/every-fact-has-a-claim").statement();
        for (RelationshipType type : RelationshipType.values()) {
            assertEquals(type.isFact(), text.contains("'" + type + "'"), type.name());
        }
    }

    @Test
    void readsHeadAndStatements() {
        CypherFile file = CypherFile.parse(
                "queries/x", "// Who?\n// $n: how many\n:param n => 3;\n:param who => 'its'\nRETURN $n;\nRETURN 2;\n");
        assertAll(
                () -> assertEquals("Who?", file.title()),
                () -> assertEquals(List.of("$n: how many"), file.notes()),
                () -> assertEquals(List.of("RETURN $n", "RETURN 2"), file.statements()),
                () -> assertEquals(3L, file.examples().get("n")),
                () -> assertEquals("x", file.shortName()));
    }

    @Test
    void saysWhichFileIsEmpty() {
        SetupException e = assertThrows(SetupException.class, () -> CypherFile.parse("mine", "// nothing\n"));
        assertTrue(e.getMessage().startsWith("mine: "));
    }

    @Test
    void saysWhichExampleIsWrong() {
        SetupException e =
                assertThrows(SetupException.class, () -> CypherFile.parse("mine", ":param x => [1,;\nRETURN $x"));
        assertTrue(e.getMessage().contains(":param x => [1,;"), e.getMessage());
    }

    @Test
    void printsAndParsesAnyValue() {
        List<Object> values = Arrays.asList(
                null,
                true,
                -3L,
                0.25,
                1e-9,
                "",
                "it's",
                "\\u0027",
                "\\\\u0027",
                "a\nb\t'\"`\\",
                "да \uD83D\uDE00 \u2028");
        Map<String, Object> map = new TreeMap<>(Map.of("a", values, "odd `name`", "x"));
        assertEquals(map, Literals.parse(Literals.print(map)));
    }

    /** Neo4j notices this only once there are rows: after RETURN x.text AS x, the x of ORDER BY x.id is a text. */
    @Test
    void noQuerySortsByAPropertyOfAColumn() {
        List<String> wrong = new ArrayList<>();
        for (CypherFile file : CypherFiles.queries()) {
            String end = file.statement().substring(file.statement().lastIndexOf("RETURN"));
            int order = end.indexOf("ORDER BY");
            if (order >= 0) {
                Pattern.compile(" AS (\\w+)")
                        .matcher(end.substring(0, order))
                        .results()
                        .map(m -> m.group(1))
                        .filter(column -> Pattern.compile("\\b" + column + "\\.")
                                .matcher(end.substring(order))
                                .find())
                        .forEach(column -> wrong.add(file.name() + " sorts by a property of its column " + column));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
