package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
    private static final Alike ALIKE = new Alike(
            List.of(List.of("seize", "confiscate"), List.of("confiscate", "impound"), List.of("prep:in", "prep:at")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    seize      | seize, confiscate
                    confiscate | seize, confiscate, impound
                    impound    | confiscate, impound
                    sell       | sell
                    """)
    void whatIsTaughtWithAWordIsUnderstoodWithThoseOfItsLists(String word, String all) {
        assertEquals(List.of(all.split(", ")), ALIKE.word(word).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    >prep:in | >prep:in, >prep:at
                    <prep:at | <prep:in, <prep:at
                    >subj    | >subj
                    """)
    void stepsKeepTheirDirection(String step, String all) {
        assertEquals(List.of(all.split(", ")), ALIKE.step(step).words());
    }

    @Test
    void twoFilesOfOneRelationAddUp() {
        Alike both = ALIKE.and(new Alike(List.of(List.of("seize", "grab"))));
        assertEquals(List.of("seize", "confiscate", "grab"), both.word("seize").words());
    }
}
