package org.dragoman.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest {
    private static final Evaluation EVALUATION = new Evaluation(
            new TreeMap<>(Map.of("LEADS", new Score(3, 4, 6), "HOLDS", new Score(9, 10, 10))),
            new TreeMap<>(Map.of("Person", new Score(8, 8, 10))),
            new TreeMap<>(Map.of("leads/one", new Score(1, 2, 0), "holds/many", new Score(9, 10, 0))),
            List.of(),
            List.of(),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LEADS      | 0.75 | 0.5  | -  |
            LEADS      | 0.8  | 0.5  | -  | LEADS: precision 0.750 is below 0.8 (3 of 4 right)
            LEADS      | 0.75 | 0.6  | -  | LEADS: recall 0.500 is below 0.6 (3 of 6 found)
            facts      | 0.86 | -    | -  | facts: precision 0.857 is below 0.86 (12 of 14 right)
            entities   | 1    | 0.8  | -  |
            rules      | 0.6  | -    | 1  | leads/one: precision 0.500 is below 0.6 (1 of 2 right)
            rules      | 0.6  | -    | 3  |
            holds/many | 0.95 | -    | 5  | holds/many: precision 0.900 is below 0.95 (9 of 10 right)
            SIGNED     | 0.5  | -    | 1  |
            """)
    void tellsWhatStaysBelow(String measure, String precision, String recall, String fewest, String missed) {
        assertEquals(
                missed == null ? List.of() : List.of(missed),
                Floors.parse("floors.tsv", "measure\n" + String.join("\t", measure, precision, recall, fewest))
                        .missed(EVALUATION));
    }

    @Test
    void aRulesOwnLineCountsInsteadOfTheLineForAll() {
        String text = "measure\nrules\t0.8\t-\t1\nleads/one\t0.5\t-\t1\n";
        assertEquals(List.of(), Floors.parse("floors.tsv", text).missed(EVALUATION));
    }

    @Test
    void saysWhichLineItCannotRead() {
        String message = assertThrows(
                        SetupException.class, () -> Floors.parse("floors.tsv", "measure\nfacts\t0.8\nLEADS\thigh\t-\n"))
                .getMessage();
        assertTrue(message.startsWith("floors.tsv, line 2: "), message);
    }
}
