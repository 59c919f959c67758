package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
    @TempDir
    private Path folder;

    private Cli judge(String... words) {
        String[] all = new String[words.length + 5];
        all[0] = "judge";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = folder.toString();
        all[words.length + 3] = "--date";
        all[words.length + 4] = "2026-11-22";
        return Cli.run(all);
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("judgements.txt"));
    }

    private void keepGraph() throws IOException {
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put("name", "Alan Roe");
        properties.put(
                "mergeReasons", List.of("\"Alan Roe\" = \"A. Roe\": spellings of one name [0.90: +0.40 x; +0.50 y]"));
        properties.put(
                "refusedMerges",
                List.of("\"Alan Roe\" ≠ \"Allan Roe\": alike names, and no common office [0.97: +0.97 z]"));
        Files.writeString(
                folder.resolve("graph.txt"),
                GraphText.write(new Graph(List.of(new Node(Label.PERSON, "p", properties)), List.of())));
    }

    @Test
    void writesWhatWasJudgedWithDayAndComment() throws IOException {
        Files.writeString(folder.resolve("judgements.txt"), "# mine\nname Country \"Turkiye\" \"Turkey\"\n");
        judge("same", "Person", "Alan Roe", "A. Roe", "--comment", "his brother's");
        judge("different", "Person", "A. Roe", "Alan Roe");
        judge("id", "Person", "Alan Roe", "wikidata:Q1");
        judge("id", "Person", "Alan Roe", "wikidata:Q2");
        assertEquals(
                """
                # mine
                name Country "Turkiye" "Turkey"
                different Person "A. Roe" "Alan Roe"   # 2026-11-22
                id Person "Alan Roe" "wikidata:Q2"   # 2026-11-22
                """,
                file());
        judge("forget", "Person", "Alan Roe", "A. Roe");
        assertEquals(
                "# mine\nname Country \"Turkiye\" \"Turkey\"\nid Person \"Alan Roe\" \"wikidata:Q2\"   # 2026-11-22\n",
                file());
    }

    @Test
    void listsWhatIsLeastCertainAndTakesItsKeys() throws IOException {
        keepGraph();
        String list = judge().out();
        assertEquals(
                """
                Taken for one, the least certain first (1 of 1):

                  %1$s  0.90  Person  “Alan Roe” = “A. Roe”
                          spellings of one name
                            +0.40 x; +0.50 y

                Kept apart though alike, the likeliest first (1 of 1):

                  %2$s  0.97  Person  “Alan Roe” ≠ “Allan Roe”
                          alike names, and no common office
                            +0.97 z

                They are one: dragoman judge accept KEY. They are two: dragoman judge reject KEY.
                """
                        .formatted(key(list, 0), key(list, 1)),
                list);
        judge("reject", key(list, 0), "--comment", "two men");
        judge("accept", key(list, 1));
        assertEquals(
                """
                different Person "Alan Roe" "A. Roe"   # 2026-11-22: two men
                same Person "Alan Roe" "Allan Roe"   # 2026-11-22
                """,
                file());
    }

    private static String key(String list, int index) {
        return list.lines()
                .filter(l -> l.matches("  [0-9a-f]{6}  .*"))
                .toList()
                .get(index)
                .substring(2, 8);
    }

    @Test
    void refusesWhatIsNoJudgement() {
        assertEquals(1, judge("same", "Persn", "A", "B").code());
        assertEquals(1, judge("id", "Person", "A", "Q1").code());
        assertEquals(1, judge("accept").code());
    }
}
