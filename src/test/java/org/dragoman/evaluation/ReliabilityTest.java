package org.dragoman.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dragoman.evaluation.Reliability.Judged;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final List<Reliability> TABLE = Reliability.of(
            List.of(new Judged(0.92, true), new Judged(0.94, true), new Judged(0.91, false), new Judged(0.65, false)),
            4);

    @Test
    void comparesWhatConfidencesPromiseWithWhatIsRight() {
        Reliability sure = TABLE.get(1);
        assertAll(
                () -> assertEquals(0.9, sure.from()),
                () -> assertEquals(0.923, sure.promised(), 0.001),
                () -> assertEquals(new Score(2, 3, 4), sure.score()));
    }

    @Test
    void tellsWhatAThresholdGives() {
        assertEquals(new Score(2, 4, 4), TABLE.get(0).above());
        assertEquals(new Score(2, 3, 4), TABLE.get(1).above());
    }

    @Test
    void measuresByHowMuchThePromisesMiss() {
        assertEquals((3 * (0.9233 - 0.6667) + 0.65) / 4, Reliability.error(TABLE), 0.001);
    }
}
