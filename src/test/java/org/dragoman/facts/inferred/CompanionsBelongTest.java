package org.dragoman.facts.inferred;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsBelongTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        With [PERSON Jane Roe] came [PERSON Max Born] and [PERSON Li Wen]. # Max Born, Li Wen
        [PERSON Max Born] is travelling with her. # Max Born
        [PERSON Max Born] spoke with her. # ``
        [PERSON Max Born] talked with [PERSON Jane Roe]. # ``
        """)
    void thoseWhoComeWithTheLeaderBelongToTheTeam(String sentence, String expected) {
        MarkedNames names = MarkedNames.of("[PERSON Jane Roe] leads the [DELEGATION team]. " + sentence);
        Claim leads = new Claim(
                RelationType.LEADS,
                "PERSON:Jane Roe",
                "DELEGATION:team",
                null,
                0,
                new CharSpan(0, 8),
                "test",
                Modality.ASSERTED,
                null,
                1,
                new TreeMap<>());
        Reading reading = new Reading(names.document(), names.referents());
        String found = new CompanionsBelong()
                .apply(reading, List.of(leads)).stream()
                        .map(c -> reading.get(c.subject()).name())
                        .collect(Collectors.joining(", "));
        assertEquals(expected, found);
    }
}
