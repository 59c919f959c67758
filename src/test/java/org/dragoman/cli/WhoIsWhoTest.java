package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Node;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;

/** The pairs of forms that are one thing in {@code seeds/articles}, against a list made by hand. */
class WhoIsWhoTest {
    private static final double ENOUGH = 0.95;

    @Test
    void noWrongPairIsJoinedAndNearlyEveryRightOneIs() throws IOException {
        Map<String, Integer> lineOf = new HashMap<>();
        Set<List<String>> right = new TreeSet<>(WhoIsWhoTest::compare);
        List<String> lines =
                Files.readAllLines(Path.of("src/test/resources/golden/who-is-who.txt"), StandardCharsets.UTF_8).stream()
                        .filter(l -> !l.startsWith("#"))
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(" \\| ");
            List<String> forms =
                    Stream.of(cells[1].split("; ")).map(f -> cells[0] + " " + f).toList();
            for (String form : forms) {
                lineOf.put(form, i);
            }
            right.addAll(pairs(forms));
        }
        Graph graph = Chain.graph(Chain.read(List.of("seeds/articles"), 2, new IssueLog()), new IssueLog());
        Set<List<String>> found = new TreeSet<>(WhoIsWhoTest::compare);
        for (Node node : graph.nodes()) {
            if (node.properties().get("aliases") instanceof List<?> aliases) {
                found.addAll(pairs(aliases.stream()
                        .map(a -> node.label().text() + " " + a)
                        .filter(lineOf::containsKey)
                        .collect(Collectors.toList())));
            }
        }
        Set<List<String>> wrong = new TreeSet<>(WhoIsWhoTest::compare);
        wrong.addAll(found);
        wrong.removeAll(right);
        assertEquals(Set.of(), wrong);
        Set<List<String>> missed = new TreeSet<>(WhoIsWhoTest::compare);
        missed.addAll(right);
        missed.removeAll(found);
        assertTrue(missed.size() <= (1 - ENOUGH) * right.size(), missed.size() + " of " + right.size() + ": " + missed);
    }

    private static int compare(List<String> a, List<String> b) {
        return String.join("\n", a).compareTo(String.join("\n", b));
    }

    private static Set<List<String>> pairs(List<String> forms) {
        Set<List<String>> pairs = new TreeSet<>(WhoIsWhoTest::compare);
        for (String a : forms) {
            for (String b : forms) {
                if (a.compareTo(b) < 0) {
                    pairs.add(List.of(a, b));
                }
            }
        }
        return pairs;
    }
}
