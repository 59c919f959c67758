package org.dragoman.facts.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dragoman.articles.Article;
import org.dragoman.articles.Metadata;
import org.dragoman.text.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            “One,” she said, “two.”                       | One, / two.
            "One," she said, "two."                       | One, / two.
            «One», she said.                              | One
            „One“, she said.                              | One
            'It's one,' she said.                         | It's one,
            ‘The sides’ first talks,’ she said.           | The sides’ first talks,
            The sides' first talks and the sides' second. | -
            “They call it ‘one’,” she said.               | They call it ‘one’,
            “One," she said.                              | One,
            “One goes on. ¶ “Two ends.”                   | One goes on. / Two ends.
            “One never ends. ¶ Two begins.                | -
            The '90s and the 80's.                        | -
            """)
    void pairsMarks(String text, String expected) {
        Article article = TestModels.article(Metadata.NONE, text.split(" ¶ "));
        String found = QuotationFinder.find(article).stream()
                .map(q -> q.inner().of(article.text()))
                .collect(Collectors.joining(" / "));
        assertEquals(expected, found.isEmpty() ? "-" : found);
    }
}
