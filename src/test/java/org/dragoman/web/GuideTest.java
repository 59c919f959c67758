package org.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.dragoman.graph.Label;
import org.dragoman.graph.RelationshipType;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {
    private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"runnable\">(.*?)</pre>", Pattern.DOTALL);
    private static final Questions QUESTIONS = Questions.fromClasspath();
    private static final Map<String, URI> ADDRESSES =
            Map.of("style", URI.create("http://x/s"), "favourites", URI.create("http://x/f"));
    private static final String GUIDE = Template.fromClasspath("guide.html").fill(ADDRESSES, QUESTIONS);

    static List<Question> questions() {
        return QUESTIONS.all();
    }

    @Test
    void runsOnlyWhatIsInAFile() {
        Set<String> known = QUESTIONS.all().stream().map(Question::statement).collect(Collectors.toSet());
        known.add(":style http://x/s");
        List<String> blocks = RUNNABLE.matcher(GUIDE)
                .results()
                .map((MatchResult block) -> unescape(block.group(1)))
                .toList();
        assertTrue(blocks.size() > 15, "blocks: " + blocks.size());
        blocks.forEach(block -> assertTrue(known.contains(block), block));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void leavesNoParameterToBeSet(Question question) {
        assertFalse(question.statement().contains("$"), question.name());
    }

    @Test
    void leavesNoGap() {
        assertFalse(GUIDE.contains("{{") || GUIDE.contains("<!--"));
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void coloursEveryLabel(Label label) {
        assertTrue(Template.read("dragoman.grass").contains("\nnode." + label.text() + " {"));
    }

    static List<RelationshipType> types() {
        return RelationshipType.values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void coloursEveryTypeAndNamesEveryFact(RelationshipType type) {
        assertTrue(Template.read("dragoman.grass").contains("\nrelationship." + type + " {"));
        assertTrue(!type.isFact()
                || Pattern.compile("\\b" + type + "( &middot;|</p>)")
                        .matcher(GUIDE)
                        .find());
    }

    @Test
    void putsEachQuestionIntoOneFolderOnly() {
        List<String> names = Template.read("favourites.txt")
                .lines()
                .filter(l -> !l.isBlank() && !l.endsWith(":"))
                .toList();
        assertEquals(new HashSet<>(names).size(), names.size());
    }

    @Test
    void escapesWhatAFileSays() {
        Questions hostile = of(
                "// Who <script>alert(1)</script>?", "// $x: <b>", "WITH '\"><img src=x>' AS x", "RETURN x, '</pre>'");
        String html = new Template("<!-- question: mine -->").fill(Map.of(), hostile);
        assertEquals(
                """
                <h4>Who &lt;script&gt;alert(1)&lt;/script&gt;?</h4>
                <p>Change the values in the first line: it begins with WITH.<br>$x: &lt;b&gt;</p>
                <pre class="runnable">WITH &#39;&quot;&gt;&lt;img src=x&gt;&#39; AS x
                RETURN x, &#39;&lt;/pre&gt;&#39;</pre>
                """,
                html);
    }

    @Test
    void fillsNoGapThatAFileOpens() {
        Questions tricky = of("// {{style}} <!-- question: mine -->", "RETURN '$0 \\\\1'");
        String html = new Template("<!-- question: mine -->").fill(ADDRESSES, tricky);
        assertTrue(html.startsWith("<h4>{{style}} &lt;!-- question: mine --&gt;</h4>"), html);
    }

    @Test
    void saysWhichQuestionIsMissing() {
        Template template = new Template("<!-- question: none-such -->");
        SetupException e = assertThrows(SetupException.class, () -> template.fill(Map.of(), QUESTIONS));
        assertEquals("no such file: cypher/queries/none-such.cypher", e.getMessage());
    }

    @Test
    void zipsTheSameQuestionsToTheSameBytes() {
        String folders = Template.read("favourites.txt");
        assertArrayEquals(Favourites.zip(QUESTIONS, folders), Favourites.zip(Questions.fromClasspath(), folders));
    }

    @Test
    void writesFavouritesThatRunAtOnceAndBeginWithTheirTitle() throws IOException {
        Questions one = of("// Who?", "// $n: how many", "// Columns: n", "WITH 3 AS n", "RETURN n;");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Favourites.zip(one, "")))) {
            assertEquals(
                    "Dragoman - More questions/mine.cypher", in.getNextEntry().getName());
            assertEquals(
                    """
                    // Who?
                    // $n: how many
                    // Change the values in the first line: it begins with WITH.
                    WITH 3 AS n
                    RETURN n
                    """,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Questions of(String... lines) {
        return new Questions(List.of(Question.parse("mine", String.join("\n", lines) + "\n")));
    }

    private static String unescape(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
