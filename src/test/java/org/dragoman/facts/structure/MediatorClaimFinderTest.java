package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediatorClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        [MEETING talks] were held under the auspices of [COUNTRY Oman]. # MEDIATED Oman talks
        [MEETING talks] resumed under [COUNTRY Oman] and [COUNTRY Qatar] sponsorship. # MEDIATED Oman talks, MEDIATED Qatar talks
        [MEETING talks] mediated by [COUNTRY Oman] resumed. # MEDIATED Oman talks
        [MEETING talks] mediated by [PERSON Jane Roe]'s predecessor resumed. # ``
        [PERSON Jane Roe] shuttled between the two rooms as [MEETING talks] went on. # MEDIATED Jane Roe talks
        [PERSON Jane Roe] carried messages between the sides at [MEETING talks]. # MEDIATED Jane Roe talks
        [COUNTRY Oman] refused to mediate [MEETING talks]. # ``
        [PERSON Jane Roe] hosted [MEETING talks]. # HOSTED Jane Roe talks
        [COUNTRY Oman] could host [MEETING talks]. # ``
        They will hold [MEETING talks] in Lima at the invitation of [PERSON Jane Roe]. # HOSTED Jane Roe talks
        [MEETING talks] opened. The host, [PERSON Jane Roe], thanked them. # HOSTED Jane Roe talks
        """)
    void findsWhoMediatesAndWhoHosts(String marked, String expected) {
        assertEquals(expected, MarkedRoles.find(new MediatorClaimFinder(), marked, ""));
    }
}
