package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpulsionClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    [COUNTRY Peru] expelled ten [COUNTRY Chilean/Chile] diplomats.                                          | Peru > ten Chilean diplomats
    [COUNTRY Peru] told [PERSON Ada Roe], [PERSON Ivo Klein] and [PERSON Omar Diallo] to go home.           | Peru > Ada Roe; Peru > Ivo Klein; Peru > Omar Diallo
    [COUNTRY Peru] gave [PERSON Ada Roe] 72 hours to leave the country.                                     | Peru > Ada Roe
    [COUNTRY Peru] ordered out 45 [COUNTRY Chileans/Chile].                                                 | Peru > 45 Chileans
    [COUNTRY Peru] declared [PERSON Ada Roe] persona non grata.                                             | Peru > Ada Roe
    [PERSON Ada Roe] was declared unwelcome by [COUNTRY Peru].                                              | Peru > Ada Roe
    [COUNTRY Peru] reportedly expelled ten [COUNTRY Chilean/Chile] diplomats.                               | Peru > ten Chilean diplomats reportedly
    [COUNTRY Peru], which expelled ten [COUNTRY Chilean/Chile] diplomats, gave no reason.                   | Peru > ten Chilean diplomats
    [COUNTRY Norway] and [COUNTRY Peru] expelled ten [COUNTRY Chilean/Chile] diplomats.                     | Norway > ten Chilean diplomats; Peru > ten Chilean diplomats
    [COUNTRY Peru] responded in kind, ordering two [COUNTRY Chilean/Chile] diplomats to leave.              | Peru > two Chilean diplomats
    Ten [COUNTRY Chilean/Chile] diplomats must leave [COUNTRY Peru] by Friday.                              | Peru > Ten Chilean diplomats planned
    [COUNTRY Peru] will expel ten [COUNTRY Chilean/Chile] diplomats.                                        | Peru > ten Chilean diplomats planned
    """)
    void tellsWhomAStateSendsOut(String marked, String expected) {
        assertEquals(expected, ActsOfStates.read(new ExpulsionClaimFinder(), marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    [COUNTRY Peru] threatened to expel ten [COUNTRY Chilean/Chile] diplomats. | Peru > ten Chilean diplomats hypothetical
    [COUNTRY Peru] did not expel the ten [COUNTRY Chilean/Chile] diplomats.   | Peru > ten Chilean diplomats denied
    [COUNTRY Peru] may expel ten [COUNTRY Chilean/Chile] diplomats.           | Peru > ten Chilean diplomats hypothetical
    [COUNTRY Peru] told [PERSON Ada Roe] to wait.                             | ``
    [COUNTRY Peru] asked [PERSON Ada Roe] to go to Geneva.                    | ``
    [PERSON Ada Roe] left [COUNTRY Peru] on Friday.                           | ``
    """)
    void takesNoThreatDenialOrErrandForAnExpulsion(String marked, String expected) {
        assertEquals(expected, ActsOfStates.read(new ExpulsionClaimFinder(), marked));
    }
}
