package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.Generalisation.Figures;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.TestModels;
import org.junit.jupiter.api.Test;

class GeneralisationTest {
    private static final List<String> LEADERS =
            List.of("Ann Poe", "Bob Roe", "Eve Lund", "Ida Holm", "Jon Ek", "Raj Patel", "Lea Mohr", "Tom Vik");

    @Test
    void oneWordingInManySentencesIsLearned() {
        Figures figures = measure(LEADERS.stream()
                .map(name -> "+ [PERSON " + name + "] led [DELEGATION the delegation].")
                .collect(Collectors.joining("\n")));
        assertAll(
                () -> assertEquals(8, figures.facts()),
                () -> assertEquals(1.0, figures.recall()),
                () -> assertEquals(1.0, figures.precision()),
                () -> assertTrue(!figures.memorises() && !figures.overreaches()));
    }

    @Test
    void wordingsThatStandAloneAreMemorised() {
        Figures figures = measure(Stream.of("led", "headed", "chaired", "ran", "steered", "commanded")
                .map(verb -> "+ [PERSON Ann Poe] " + verb + " [DELEGATION the delegation].")
                .collect(Collectors.joining("\n")));
        assertAll(
                () -> assertEquals(0.0, figures.recall()),
                () -> assertTrue(figures.memorises()),
                () -> assertEquals(
                        "LEADS.txt:2 Ann Poe led the delegation.",
                        figures.missed().stream().sorted().findFirst().orElse("")));
    }

    @Test
    void wordsAlikeCarryAWordingToWordsNeverSeenInIt() {
        Figures figures = measure("= lead head chair run steer command\n"
                + Stream.of("led", "headed", "chaired", "ran", "steered", "commanded")
                        .map(verb -> "+ [PERSON Ann Poe] " + verb + " [DELEGATION the delegation].")
                        .collect(Collectors.joining("\n")));
        assertEquals(1.0, figures.recall());
    }

    @Test
    void aCounterExampleThatStandsAloneIsAMistake() {
        Figures figures = measure(LEADERS.stream()
                        .map(name -> "+ [PERSON " + name + "] led [DELEGATION the delegation].")
                        .collect(Collectors.joining("\n"))
                + "\n- [PERSON Ann Poe] led [DELEGATION the delegation] astray.");
        assertAll(
                () -> assertEquals(1, figures.wrong()),
                () -> assertTrue(figures.overreaches()),
                () -> assertEquals(
                        List.of("LEADS.txt:10 Ann Poe led the delegation astray. [LEADS/subj-obj/lead]"),
                        figures.mistaken()));
    }

    private static Figures measure(String sentences) {
        TaughtRelations relations = new TaughtRelations(
                List.of(RelationFile.shipped(RelationType.LEADS, "# SOURCE: this test\n" + sentences)));
        Generalisation measured =
                Generalisation.measure(relations, TestModels.models().newParser(), new IssueLog());
        return Objects.requireNonNull(measured.relations().get(RelationType.LEADS));
    }
}
