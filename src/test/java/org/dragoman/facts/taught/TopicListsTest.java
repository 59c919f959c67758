package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicListsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            They discussed grain, visas, the exchange of prisoners and tourism.  | grain     | grain / visas / the exchange of prisoners / tourism
            They discussed grain, visas, the exchange of prisoners and tourism.  | visas     | grain / visas / the exchange of prisoners / tourism
            They discussed the war and relations between Chad and Niger.         | war       | the war
            They discussed the war, which has lasted a year.                     | war       | the war
            There are no security issues on the agenda.                          | issues    | security issues
            The main subject is how to restore the grid.                         | restore   | how to restore the grid
            """)
    void takesASeriesApartAndLeavesTheRestOfTheSentence(String text, String word, String topics) {
        Document document = TestModels.parse(text);
        Sentence sentence = document.sentences().get(0);
        int head = sentence.tokens().stream()
                .filter(t -> t.text().equals(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        assertEquals(
                topics,
                TopicLists.around(sentence, head).stream()
                        .map(item -> document.text(sentence.charSpan(item)))
                        .collect(Collectors.joining(" / ")));
    }
}
