package org.dragoman.mentions.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 4, 8);

    private static String shown(TimeExpression expression) {
        DateRange date = expression.date();
        String days =
                date == null ? "?" : date.isDay() ? date.iso() : date.iso() + " " + date.first() + ".." + date.last();
        ClockTime clock = expression.clock();
        String hour = clock == null ? "" : " T" + clock.time() + (clock.zone() == null ? "" : " " + clock.zone());
        return expression.text() + " = " + days + hour;
    }

    private static String found(String text, LocalDate reference, Direction direction) {
        return TimeExpressions.find(text, reference, offset -> direction).stream()
                .map(TimeExpressionsTest::shown)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            on April 10, 2025                | April 10, 2025 = 2025-04-10
            on 19 October 2024               | 19 October 2024 = 2024-10-19
            the 3rd of May 2024              | the 3rd of May 2024 = 2024-05-03
            in April 2025                    | April 2025 = 2025-04 2025-04-01..2025-04-30
            sanctions of 2022                | 2022 = 2022 2022-01-01..2022-12-31
            17-23 September 2023             | 17-23 September 2023 = 2023-09-17 2023-09-17..2023-09-23
            Feb 17–18, 2025                  | Feb 17–18, 2025 = 2025-02-17 2025-02-17..2025-02-18
            from 3 to 5 May 2024             | from 3 to 5 May 2024 = 2024-05-03 2024-05-03..2024-05-05
            from March 30 to April 2, 2025   | from March 30 to April 2, 2025 = 2025-03-30 2025-03-30..2025-04-02
            in the 1970s                     | the 1970s = 1970 1970-01-01..1979-12-31
            2025-04-10                       | 2025-04-10 = 2025-04-10
            COVID-19 and 2,000 people        | ``
            they may march at 30 miles       | ``
            """)
    void readsDatesThatSayItAll(String text, String expected) {
        assertEquals(expected, found(text, TUESDAY, Direction.UNKNOWN));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            met on Tuesday            | PAST   | Tuesday = 2025-04-08
            met on Wednesday          | PAST   | Wednesday = 2025-04-02
            will meet on Wednesday    | FUTURE | Wednesday = 2025-04-09
            will meet Thursday        | FUTURE | Thursday = 2025-04-10
            Last Thursday's encounter | PAST   | Last Thursday = 2025-04-03
            next Monday               | FUTURE | next Monday = 2025-04-14
            last met on Feb. 27       | PAST   | Feb. 27 = 2025-02-27
            due on Jan. 2             | FUTURE | Jan. 2 = 2026-01-02
            in December               | PAST   | December = 2024-12 2024-12-01..2024-12-31
            at the end of April       | FUTURE | the end of April = 2025-04 2025-04-16..2025-04-30
            beginning of July         | FUTURE | beginning of July = 2025-07 2025-07-01..2025-07-15
            earlier this month        | PAST   | earlier this month = 2025-04 2025-04-01..2025-04-15
            last week                 | PAST   | last week = 2025-04 2025-03-31..2025-04-06
            next week                 | FUTURE | next week = 2025-04 2025-04-14..2025-04-20
            this week's talks         | UNKNOWN | this week = 2025-04 2025-04-07..2025-04-13
            two days ago              | PAST   | two days ago = 2025-04-06
            three months ago          | PAST   | three months ago = 2025-01 2025-01-08..2025-01-08
            since May                 | PAST   | since May = 2024-05 2024-05-01..null
            yesterday                 | PAST   | yesterday = 2025-04-07
            """)
    void reckonsFromTheDayOfWritingTheWayTheVerbLooks(String text, Direction direction, String expected) {
        assertEquals(expected, found(text, TUESDAY, direction));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            at 10:00 a.m. Kyiv time          | 10:00 a.m. Kyiv time = ? T10:00 Europe/Kyiv
            11:59 PM on April 9, 2025        | 11:59 PM on April 9, 2025 = 2025-04-09 T23:59
            on Thursday at 10:00 a.m. GMT    | Thursday at 10:00 a.m. GMT = 2025-04-03 T10:00 GMT
            1430 GMT on Tuesday              | 1430 GMT on Tuesday = 2025-04-08 T14:30 GMT
            at 3 p.m. (Moscow time)          | 3 p.m. (Moscow time) = ? T15:00 Europe/Moscow
            on Tuesday morning               | Tuesday morning = 2025-04-08
            """)
    void readsTheHourAndItsZone(String text, String expected) {
        assertEquals(expected, found(text, TUESDAY, Direction.PAST));
    }

    @Test
    void takesUpTheDayTheTextSpokeOf() {
        assertEquals(
                "17 September 2023 = 2023-09-17; The same day = 2023-09-17; the day before = 2023-09-16",
                found(
                        "On 17 September 2023 they met. The same day he left; the day before, she.",
                        TUESDAY,
                        Direction.PAST));
    }

    @Test
    void takesTheYearFromTheTextWhenTheDayOfWritingIsNotKnown() {
        List<TimeExpression> found = TimeExpressions.find(
                "Visit, 17-23 September 2023. They met on 18 September and leave next week.", null);
        assertEquals(
                List.of(
                        "17-23 September 2023 = 2023-09-17 2023-09-17..2023-09-23",
                        "18 September = 2023-09-18",
                        "next week = ?"),
                found.stream().map(TimeExpressionsTest::shown).toList());
    }

    @Test
    void givesTheMomentWithTheOffsetOfThatDay() {
        TimeExpression expression = TimeExpressions.find("April 10, 2025 at 10:00 a.m. Kyiv time", null)
                .get(0);
        assertEquals(Optional.of("2025-04-10T10:00+03:00"), expression.findMoment());
    }
}
