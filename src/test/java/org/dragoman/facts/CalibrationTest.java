package org.dragoman.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dragoman.facts.Calibration.Counts;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Calibration MEASURED = new Calibration(Map.of(
            "LEADS/subj-obj/lead", new Counts(60, 60),
            "LEADS/subj/-", new Counts(2, 20),
            "LEADS/*", new Counts(95, 100),
            "speech/clause", new Counts(9, 10)));

    @Test
    void aRuleIsWorthWhatWasRightOfIt() {
        assertTrue(MEASURED.confidence("LEADS/subj-obj/lead", 0.5) > 0.95);
        assertTrue(MEASURED.confidence("LEADS/subj/-", 0.5) < 0.3);
    }

    @Test
    void aRuleNeverMeasuredIsWorthWhatItsKindIs() {
        double kind = MEASURED.confidence("LEADS/poss/head", 0.5);
        assertTrue(kind > 0.7 && kind < 0.9, () -> "kind: " + kind);
    }

    @Test
    void aRuleOfAKindNeverMeasuredKnowsBest() {
        assertEquals(0.875, MEASURED.confidence("RECALLED/subj-obj/recall", 0.875));
    }

    @Test
    void aFewFindingsProveLittle() {
        Calibration few = new Calibration(Map.of("a/x", new Counts(1, 1), "a/y", new Counts(10, 20)));
        double once = few.confidence("a/x", 0);
        assertTrue(once > 0.5 && once < 0.7, () -> "once: " + once);
    }

    @Test
    void isTheSameAfterItWasWritten() {
        assertEquals(
                MEASURED.print(),
                Calibration.parse(MEASURED.print().lines().toList()).print());
    }

    @Test
    void saysWhichLineIsNoCount() {
        assertThrows(IllegalArgumentException.class, () -> Calibration.parse(List.of("a/x\t1")));
        assertThrows(IllegalArgumentException.class, () -> Calibration.parse(List.of("a/x\t2\t1")));
    }
}
