package org.dragoman.facts.inferred;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.sets.MissionStep;
import org.dragoman.mentions.sets.PropertyStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesByNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    The [COUNTRY Chilean/Chile] consulates in [PLACE Lima] and [PLACE Cusco] were closed.                | Chilean consulate in Lima > Lima; Chilean consulate in Cusco > Cusco
    The [COUNTRY Chilean/Chile] consulates in [PLACE Lima], [PLACE Cusco] and [PLACE Ica] were closed.   | Chilean consulate in Lima > Lima; Chilean consulate in Cusco > Cusco; Chilean consulate in Ica > Ica
    The [COUNTRY Chilean/Chile] Embassy in [PLACE Lima] protested.                                       | Chilean Embassy in Lima > Lima
    The [COUNTRY Chilean/Chile] Consulate General in [PLACE Lima] was closed.                            | Chilean Consulate General in Lima > Lima
    The [PLACE Lima] consulate of [COUNTRY Chile] was closed.                                            | Lima consulate of Chile > Lima
    [COUNTRY Peru] closed its consulate in [PLACE Lima].                                                 | consulate in Lima > Lima
    The [COUNTRY Chilean/Chile] Embassy protested.                                                       | ``
    """)
    void premisesAndMissionsLieWhereTheirWordsSay(String marked, String expected) {
        MarkedNames names = MarkedNames.of(marked.replace('/', '|'));
        List<Referent> referents = names.referents();
        for (ReferentStep step : List.of(new PropertyStep(), new MissionStep())) {
            referents = step.apply(names.document(), referents, new IssueLog());
        }
        Reading reading = new Reading(names.document(), referents);
        String found = new PlacesByName()
                .apply(reading, List.of()).stream()
                        .map(c -> reading.get(c.subject()).name() + " > "
                                + reading.get(String.valueOf(c.object())).name())
                        .collect(Collectors.joining("; "));
        assertEquals(expected, found);
    }
}
