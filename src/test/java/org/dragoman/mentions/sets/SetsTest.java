package org.dragoman.mentions.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    The [COUNTRY Chilean/Chile] consulates in [PLACE Lima] and [PLACE Cusco] were closed.           | Chilean consulate in Lima of Chile, Chilean consulate in Cusco of Chile
    [COUNTRY Peru] seized three [COUNTRY Chilean/Chile] properties, including the trade missions in [PLACE Lima] and [PLACE Cusco]. | three Chilean properties of Chile, trade mission in Lima of Chile, trade mission in Cusco of Chile
    [COUNTRY Chilean/Chile] and [COUNTRY Kenyan/Kenya] delegations met.                             | Chilean delegation of Chile, Kenyan delegation of Kenya
    LIMA ([ORGANIZATION Andes Agency]) - Delegations of [COUNTRY Chile] and [COUNTRY Kenya] met.     | Chile delegation of Chile, Kenya delegation of Kenya
    [PERSON Ada Lovelace] led the [COUNTRY Chilean/Chile] side.                                     | Chilean side of Chile
    The house stands on the [COUNTRY Chilean/Chile] side of the border.                             | ``
    [COUNTRY Peru] expelled 35 [COUNTRY Chilean/Chile] diplomats. The 35 must leave.                | 35 Chilean diplomats of Chile
    Diplomats must leave the building.                                                              | ``
    """)
    void findsEachThingOnce(String marked, String expected) {
        MarkedNames names = MarkedNames.of(marked.replace('/', '|'));
        List<Referent> referents = names.referents();
        for (ReferentStep step : List.of(new PropertyStep(), new GroupStep(), new DelegationStep())) {
            referents = step.apply(names.document(), referents, new IssueLog());
        }
        String found = referents.stream()
                .skip(names.referents().size())
                .map(r -> r.name()
                        + r.find(Trait.OF)
                                .map(of -> " of " + of.substring(of.indexOf(':') + 1))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        assertEquals(expected, found);
    }
}
