package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaughtSentenceReaderTest {
    private static final String SOURCE = "# SOURCE: this test\n";

    @Test
    void takesTheMarksOutOfTheText() {
        List<TaughtSentence> sentences = read(
                RelationType.LEADS,
                SOURCE + "\n+ [PERSON Jane Roe] will head [DELEGATION the team].\n- [PERSON X] left.");
        assertEquals(2, sentences.size());
        TaughtSentence first = sentences.get(0);
        assertEquals("Jane Roe will head the team.", first.text());
        assertEquals("PERSON Jane Roe, DELEGATION the team", marks(first));
        assertEquals("LEADS.txt:3", first.where());
        assertEquals(
                List.of(true, false),
                sentences.stream().map(TaughtSentence::example).toList());
    }

    @Test
    void takesRolesWhereTypesAreAlike() {
        TaughtSentence sentence = read(
                        RelationType.SANCTIONED,
                        SOURCE + "+ [COUNTRY:object Sylvania] was sanctioned by [COUNTRY:subject Freedonia].")
                .get(0);
        assertEquals(
                "Freedonia",
                sentence.marks(TaughtSentence.Role.SUBJECT).get(0).span().of(sentence.text()));
        assertEquals(
                "Sylvania",
                sentence.marks(TaughtSentence.Role.OBJECT).get(0).span().of(sentence.text()));
    }

    @Test
    void takesTheTriggerWhereTheMeetingGoesWithoutSaying() {
        TaughtSentence sentence = read(RelationType.DISCUSSED, SOURCE + "+ They <discussed> [TOPIC trade].")
                .get(0);
        assertEquals("They discussed trade.", sentence.text());
        assertEquals(
                "discussed",
                java.util.Objects.requireNonNull(sentence.trigger()).of(sentence.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            [PERSON Jane Roe] heads [DELEGATION it].     | :2: a line starts with
            + [PERSON Jane Roe heads it.                 | :2: "[PERSON Jane Roe heads it." is never closed
            + [HERO Jane Roe] heads [DELEGATION it].     | :2: no such type of argument: "HERO"
            + [Jane Roe] heads [DELEGATION it].          | :2: not a mark like
            + Jane Roe heads it.                         | :2: nothing is marked
            + [PERSON Jane Roe] heads it.                | :2: LEADS leads from [PERSON] to
            + [PERSON Jane Roe] <heads> it.              | :2: LEADS leads from [PERSON] to
            + <Jane> <heads> [DELEGATION it].            | :2: two trigger words
            + Jane Roe] heads [DELEGATION it].           | :2: "]" closes nothing
            """)
    void saysWhichLineIsBroken(String line, String message) {
        SetupException broken = assertThrows(SetupException.class, () -> read(RelationType.LEADS, SOURCE + line));
        String start = "seeds/relations/X.txt" + message;
        assertEquals(
                start,
                broken.getMessage()
                        .substring(
                                0, Math.min(start.length(), broken.getMessage().length())));
    }

    @Test
    void wantsToKnowWhoWroteIt() {
        assertThrows(SetupException.class, () -> read(RelationType.LEADS, "# no source\n"));
    }

    private static List<TaughtSentence> read(RelationType relation, String content) {
        return new TaughtSentenceReader(new RelationFile(relation, "seeds/relations/X.txt", content))
                .parse()
                .sentences();
    }

    private static String marks(TaughtSentence sentence) {
        return sentence.marks().stream()
                .map(m -> m.type() + " " + m.span().of(sentence.text()))
                .collect(Collectors.joining(", "));
    }
}
