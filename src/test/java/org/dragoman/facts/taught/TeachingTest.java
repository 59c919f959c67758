package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.Teaching.Given;
import org.dragoman.facts.taught.Teaching.Outcome;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.text.TestModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeachingTest {
    private static final TaughtRelations KNOWN = new TaughtRelations(
            List.of(
                    RelationFile.shipped(
                            RelationType.LEADS,
                            """
                    # SOURCE: this test
                    + [PERSON Ann Poe] will lead [DELEGATION the delegation].
                    - [PERSON Ann Poe] left [DELEGATION the delegation].
                    """),
                    RelationFile.shipped(
                            RelationType.EXPELLED,
                            """
                    # SOURCE: this test
                    + [COUNTRY Kenya] expelled [PERSON Ann Poe].
                    - [COUNTRY Kenya] recalled [PERSON Ann Poe].
                    """)));

    @Test
    void tellsWhatEachSentenceGives() {
        Teaching teaching = teach(
                "LEADS.txt",
                """
                + [PERSON Ann Poe] leads [DELEGATION the delegation].
                + [PERSON Ann Poe] steers [DELEGATION the delegation].
                - [PERSON Ann Poe] met [DELEGATION the delegation].
                """);
        assertEquals(
                List.of(Outcome.KNOWN, Outcome.TAUGHT, Outcome.SPARED),
                teaching.lessons().stream().map(Given::outcome).toList());
        assertEquals(
                List.of("SUBJECT <subj steer >obj OBJECT"),
                teaching.lessons().get(1).patterns());
        assertTrue(teaching.isSound());
    }

    @Test
    void saysWhichCounterExampleStandsAgainstASentence() {
        Teaching teaching = teach("LEADS.txt", "+ [PERSON Bob Roe] left [DELEGATION the delegation].");
        Given given = teaching.lessons().get(0);
        assertEquals(Outcome.LOST, given.outcome());
        assertTrue(given.why().contains("LEADS.txt:3 \"Ann Poe left the delegation.\""), given.why());
    }

    @Test
    void showsWhatIsFoundInSentencesOfOtherRelations() {
        Teaching teaching = teach(
                "RECALLED.txt",
                """
                types: COUNTRY -> PERSON
                + [COUNTRY Kenya] has recalled [PERSON Bob Roe].
                """);
        assertEquals(
                List.of("EXPELLED.txt:3"),
                teaching.elsewhere().stream().map(Teaching.Finding::where).toList());
    }

    @Test
    void breaksWhatAlikeWordsTakeAway() {
        Teaching teaching = teach(
                "LEADS.txt",
                """
                = lead leave
                - [PERSON Ann Poe] will lead [DELEGATION the delegation].
                """);
        assertFalse(teaching.isSound());
        assertEquals(
                List.of("no longer read"),
                teaching.broken().stream().map(Teaching.Finding::rule).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    recalled.txt | types: COUNTRY -> PERSON | is called like it, in capital letters
                    SUBJECT.txt  | types: COUNTRY -> PERSON | is called like it, in capital letters
                    SAID.txt     | types: COUNTRY -> PERSON | is called like it, in capital letters
                    RECALLED.txt | + [COUNTRY Kenya] x      | RECALLED.txt:1:
                    RECALLED.txt | # nothing                | RECALLED.txt:1: no line "types: COUNTRY
                    RECALLED.txt | types: STATE -> PERSON   | RECALLED.txt:1: not a line like "types: COUNTRY
                    LEADS.txt    | types: COUNTRY -> PERSON | LEADS.txt:1: what LEADS joins is known
                    """)
    void saysWhatIsWrongWithAFile(String file, String line, String message) {
        SetupException broken = assertThrows(SetupException.class, () -> teach(file, line));
        assertTrue(String.valueOf(broken.getMessage()).contains(message), broken.getMessage());
    }

    private static Teaching teach(String file, String content) {
        return Teaching.of(
                KNOWN, RelationFile.of(file, content), TestModels.models().newParser(), new IssueLog());
    }
}
