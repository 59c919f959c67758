package org.dragoman.neo4j.cypher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    static List<RelationshipType> types() {
        return RelationshipType.values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasALoadFileForEveryType(RelationshipType type) {
        assertTrue(CypherFiles.load(type).statement().contains("[r:" + type + " "));
    }

    @Test
    void writesATaughtTypeUnderItsOwnName() {
        RelationshipType recalled = RelationshipType.valueOf("RECALLED");
        assertAll(
                () -> assertTrue(CypherFiles.load(recalled)
                        .statement()
                        .contains("(source)-[r:RECALLED {id: row.id}]->(target)")),
                () -> assertTrue(CypherFiles.key(recalled)
                        .statement()
                        .startsWith("CREATE CONSTRAINT taught_RECALLED_id IF NOT EXISTS FOR ()-[r:RECALLED]-()")));
    }

    @Test
    void asksAtLeastTwentyQuestions() {
        assertTrue(CypherFiles.queries().size() >= 20);
    }

    @Test
    void checksTellFactsFromEvidence() {
        String text = CypherFiles.get("checks/every-fact-has-a-claim").statement();
        for (RelationshipType type : RelationshipType.values()) {
            assertEquals(!type.isFact(), text.contains("'" + type + "'"), type.name());
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
    void takesTheExamplesFromTheFirstClauseAndRunsItWithAnyOthers() {
        CypherFile file = CypherFile.parse(
                "queries/x", "// Who?\nWITH 'it\\'s, AS x' AS name, null AS other,\n  [1, 2] AS most\nRETURN name;\n");
        assertAll(
                () -> assertEquals(
                        List.of("WITH $name AS name, $other AS other,\n  $most AS most\nRETURN name"),
                        file.statements()),
                () -> assertEquals(
                        "{most=[1, 2], name=it's, AS x, other=null}",
                        file.examples().toString()),
                () -> assertTrue(file.body().startsWith("WITH 'it\\'s, AS x' AS name, null AS other"), file.body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH 1 AS n WHERE n > 0\nRETURN n",
                "WITH date('2025-04-10') AS day\nRETURN day",
                "WITH 1 + 1 AS n\nRETURN n",
                "WITH DISTINCT 1 AS n\nRETURN n",
                "MATCH (n)\nWITH 'x' AS name\nRETURN n",
                "WITH"
            })
    void leavesAnyOtherFirstClauseAsItIs(String statement) {
        CypherFile file = CypherFile.parse("mine", statement);
        assertAll(
                () -> assertEquals(List.of(statement), file.statements()),
                () -> assertTrue(file.examples().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsItsRowsAsItIs(CypherFile file) {
        assertAll(
                () -> assertEquals(1, file.statements().size()),
                () -> assertFalse(
                        file.body().contains(":param")
                                || USED.matcher(file.body()).find(),
                        file.body()));
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
