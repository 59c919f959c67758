package org.dragoman.mentions.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dragoman.text.Document;
import org.dragoman.text.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNamesTest {
    private final EventNames events = new EventNames(NameLists.fromClasspath());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            In 2014 Norwegian general election he lost his seat.            | 2014 Norwegian general election
            She ran in the 2019 European Parliament election in Italy.      | 2019 European Parliament election in Italy
            The Suez Crisis ended the plan.                                 | Suez Crisis
            He opposed the 2003 invasion of Iraq from the start.            | 2003 invasion of Iraq
            They met during World War II in Cairo.                          | World War II
            The 1936 election produced no majority.                         |
            The war went on, and the crisis deepened.                       |
            The Northern War Memorial Trust published the letters.          |
            """)
    void tellsANamedEventFromAnyOther(String text, String names) {
        Document document = TestModels.parse(text);
        assertEquals(
                names == null ? "" : names,
                events.in(document).stream().map(document::text).collect(Collectors.joining("; ")));
    }
}
