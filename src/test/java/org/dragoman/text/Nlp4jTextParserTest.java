package org.dragoman.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.articles.CharSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nlp4jTextParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The talks began at 10:00 a.m. Kyiv time. They go on. | The talks began at 10:00 a.m. Kyiv time. / They go on.
            He met the U.S. Secretary of State. It was late.     | He met the U.S. Secretary of State. / It was late.
            Gen. Adeyemi met Sen. Ruiz on Feb. 27 in Lagos.      | Gen. Adeyemi met Sen. Ruiz on Feb. 27 in Lagos.
            “We agreed.” She left.                               | “We agreed.” / She left.
            "We agreed." "It was late," he said.                 | "We agreed." / "It was late," he said.
            """)
    void splitsSentencesWhereTheyEnd(String text, String expected) {
        assertEquals(
                expected,
                TestModels.parse(text).sentences().stream()
                        .map(s -> s.span().of(text))
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void namesWhoDidWhatInATree() {
        Sentence sentence = TestModels.parse("Jane Roe will head the Canadian team in Geneva.")
                .sentence(0);

        Token head = sentence.tokens().stream()
                .filter(t -> t.lemma().equals("head"))
                .findFirst()
                .orElseThrow();
        assertEquals(-1, head.head());
        assertEquals(
                List.of("nsubj Roe", "dobj team"),
                sentence.children(head.index()).stream()
                        .filter(t ->
                                t.dependency().equals("nsubj") || t.dependency().equals("dobj"))
                        .map(t -> t.dependency() + " " + t.text())
                        .toList());
        assertEquals("PERSON", sentence.token(0).entityType());
        assertEquals("GPE", sentence.token(8).entityType());
    }

    @Test
    void everyTokenStandsWhereItSays() {
        String text = "“On April 10,” U.S.-Russia talks—Trump’s idea—began; Ri Son-gwon can't come…";
        Document document = TestModels.parse(text);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), token.span().of(text));
                assertTrue(sentence.span().contains(token.span()));
            }
        }
        assertEquals(
                text.replaceAll("\\s", ""),
                document.sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void parsersOnSeveralThreadsAgree() {
        String text =
                "Foreign Minister Omar Diallo told reporters in Dakar on Tuesday that talks with Mali had failed.";
        Document alone = TestModels.parse(text);
        List<Document> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> TestModels.parse(text))
                .toList();
        together.forEach(document -> assertEquals(alone, document));
    }

    @Test
    void subtreeHoldsAllWordsBelow() {
        Sentence sentence = TestModels.parse("Talks between Chad and Niger on water rights ended.")
                .sentence(0);
        assertEquals(
                "Talks between Chad and Niger on water rights",
                sentence.subtree(0).stream().map(Token::text).collect(Collectors.joining(" ")));
        assertEquals(0, sentence.headOf(new TokenSpan(0, 3)));
        assertEquals(new CharSpan(0, 13), sentence.charSpan(new TokenSpan(0, 2)));
    }
}
