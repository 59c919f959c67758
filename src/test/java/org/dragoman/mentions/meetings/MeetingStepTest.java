package org.dragoman.mentions.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.articles.Metadata;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;
import org.dragoman.text.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStepTest {
    /** A Tuesday. */
    private static final Metadata PUBLISHED =
            new Metadata(null, null, null, LocalDate.of(2025, 4, 8), null, "en", null, Map.of());

    private static String shown(Referent meeting) {
        return meeting.mentions().stream()
                        .map(m -> m.text().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + " " + meeting.find(Trait.DATE).orElse("-") + " "
                + meeting.find(Trait.STATUS).orElse("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Freedonian and Sylvanian envoys will meet in Geneva on Thursday. The talks will be closed. | meet, the talks 2025-04-10 planned
            The ministers held talks in Oslo on April 2. | talks 2025-04-02 held
            The previous round of talks took place in Vienna on February 27. | the previous round of talks 2025-02-27 held
            Four days of negotiations ended in Oslo on Thursday. | negotiations 2025-03-31 held
            The summit was originally to have been held in Lima last March. The summit will open in Quito on April 20. | the summit, the summit 2025-04-20 planned
            The talks planned for April 20 in Lima have been cancelled. | the talks 2025-04-20 cancelled
            The talks in Lima on April 20 have been postponed. | the talks 2025-04-20 postponed
            They sat down in Seoul on Monday for their first summit since 2019. | sat, their first summit 2025-04-07 held
            Leaders gather in Lima on Friday for a summit. | a summit 2025-04-11 planned
            The 21st round of talks opened in Astana on Tuesday. | the 21st round of talks 2025-04-08 ongoing
            The third round of talks on fishing opened in Hanoi on Monday. | the third round of talks 2025-04-07 held
            No ministers had held a meeting since 2019. | ``
            The ministers agreed to hold talks on a regular basis. | ``
            The offer does not meet the conditions, he told a press conference. | ``
            """)
    void findsEachMeetingOnceWithDayAndStatus(String text, String expected) {
        Document document = TestModels.parse(PUBLISHED, text);
        List<Referent> meetings = new MeetingStep().apply(document, List.of(), new IssueLog());
        assertEquals(expected, meetings.stream().map(MeetingStepTest::shown).collect(Collectors.joining("; ")));
    }
}
