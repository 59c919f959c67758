package org.dragoman.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.articles.CharSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTreeTest {
    /** "Roe led the new team": the heads of its words. */
    private static final int[] HEADS = {1, -1, 4, 4, 1};

    private static final List<String> WORDS = List.of("Roe", "led", "the", "new", "team");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -1 | led       | Roe led the new team
                     0 | ''        | Roe
                     1 | Roe team  | Roe led the new team
                     4 | the new   | the new team
                    """)
    void knowsWhatDependsOnAWordAndAllThatIsBelowIt(int word, String children, String below) {
        DependencyTree tree = tree();

        assertEquals(children, text(tree.children(word)));
        assertEquals(below, text(tree.below(word)));
    }

    private static DependencyTree tree() {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < HEADS.length; i++) {
            String word = WORDS.get(i);
            tokens.add(
                    new Token(i, new CharSpan(i * 10, i * 10 + word.length()), word, word, "NN", HEADS[i], "x", "O"));
        }
        return new DependencyTree(tokens);
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
