package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictionClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    [COUNTRY Peru] closed the [COUNTRY Chilean/Chile] consulate in [PLACE Lima].                       | Peru > Chilean consulate in Lima
    [COUNTRY Peru] shut down the [COUNTRY Chilean/Chile] consulates in [PLACE Lima] and [PLACE Cusco]. | Peru > Chilean consulate in Lima; Peru > Chilean consulate in Cusco
    The [COUNTRY Chilean/Chile] villa in [PLACE Lima] was seized by [COUNTRY Peru].                    | Peru > Chilean villa in Lima
    [COUNTRY Peru] allegedly seized the [COUNTRY Chilean/Chile] villa in [PLACE Lima].                 | Peru > Chilean villa in Lima allegedly
    [COUNTRY Peru] will close the [COUNTRY Chilean/Chile] consulate in [PLACE Lima].                   | Peru > Chilean consulate in Lima planned
    [COUNTRY Peru] threatened to close the [COUNTRY Chilean/Chile] consulate in [PLACE Lima].          | Peru > Chilean consulate in Lima hypothetical
    [COUNTRY Peru] did not close the [COUNTRY Chilean/Chile] consulate in [PLACE Lima].                | Peru > Chilean consulate in Lima denied
    [COUNTRY Peru] reopened the [COUNTRY Chilean/Chile] consulate in [PLACE Lima].                     | ``
    """)
    void tellsWhoRestrictsWhichPremises(String marked, String expected) {
        assertEquals(expected, ActsOfStates.read(new RestrictionClaimFinder(), marked));
    }
}
