package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    [COUNTRY Norway] sanctioned [PERSON Ada Roe], the head of the bank, and [PERSON Ivo Klein], its owner.   | Norway > Ada Roe; Norway > Ivo Klein
    [ORGANIZATION The Treasury] designated [PERSON Ada Roe] and [PERSON Ivo Klein].                          | The Treasury > Ada Roe; The Treasury > Ivo Klein
    [COUNTRY Norway] froze the assets of [PERSON Ada Roe].                                                   | Norway > Ada Roe
    [COUNTRY Norway] imposed a travel ban on [PERSON Ada Roe].                                               | Norway > Ada Roe
    [COUNTRY Norway] followed in May when it sanctioned [PERSON Ada Roe].                                    | Norway > Ada Roe
    [COUNTRY Norway] put [PERSON Ada Roe] on its sanctions list.                                             | Norway > Ada Roe
    [COUNTRY Norway] reportedly sanctioned [PERSON Ada Roe].                                                 | Norway > Ada Roe reportedly
    [COUNTRY Norway] has not sanctioned [PERSON Ada Roe].                                                    | Norway > Ada Roe denied
    [COUNTRY Norway] threatened to sanction [PERSON Ada Roe].                                                | Norway > Ada Roe hypothetical
    [COUNTRY Norway] lifted its sanctions on [PERSON Ada Roe].                                               | ``
    [COUNTRY Norway] removed [PERSON Ada Roe] from its sanctions list.                                       | ``
    [COUNTRY Norway] designated [PERSON Ada Roe] as its envoy.                                               | ``
    [COUNTRY Norway] put [PERSON Ada Roe] on a plane.                                                        | ``
    """)
    void tellsWhomAStateOrBodySanctions(String marked, String expected) {
        assertEquals(expected, ActsOfStates.read(new SanctionClaimFinder(), marked));
    }
}
