package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;

class MadeTest {
    private static final JudgementText NONE = new JudgementText("judgements.txt", "");

    private static List<Extraction> news(String surname) {
        return MarkedStory.read(
                """
                a1 2025-04-08 The Gazette
                [p1 Jane %1$s], [o1 the envoy], met “all sides”.
                  > HOLDS p1 o1

                a2 2025-04-09 The Courier
                [p1 Jane %1$s], [o1 the envoy], left.
                  > HOLDS p1 o1
                """
                        .formatted(surname));
    }

    private static Made made(List<Extraction> news, JudgementText judgements) {
        return Made.of(news, judgements, List.of(), 1, new IssueLog());
    }

    @Test
    void theSameNewsInAnyOrderHaveTheSameManifest() {
        List<Extraction> turned = new ArrayList<>(news("Roe"));
        Collections.reverse(turned);
        assertEquals(made(news("Roe"), NONE).manifest(), made(turned, NONE).manifest());
    }

    @Test
    void otherNewsAndOtherJudgementsShow() {
        Made made = made(news("Roe"), NONE);
        assertNotEquals(
                made.manifest().graph(), made(news("Doe"), NONE).manifest().graph());
        assertNotEquals(
                made.manifest().program(),
                made(news("Roe"), new JudgementText("j", "# nobody\n"))
                        .manifest()
                        .program());
    }

    @Test
    void itNamesAllThatDecides() {
        assertEquals(
                Set.of("version", "code", "names", "relations", "models", "judgements", "own relations"),
                made(news("Roe"), NONE).manifest().program().keySet());
    }
}
