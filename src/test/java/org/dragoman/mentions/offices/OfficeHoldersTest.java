package org.dragoman.mentions.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MarkedNames;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
    [COUNTRY Chilean/Chile] Ambassador to [COUNTRY Peru] [PERSON Ada Lovelace] left.             | Ada Lovelace: Chilean Ambassador to Peru of Chile to Peru
    [COUNTRY Chile]'s new envoy to [COUNTRY Peru], [PERSON Ada Lovelace], arrived.               | Ada Lovelace: Chile's new envoy to Peru of Chile to Peru (new)
    [PERSON Ada Lovelace], Deputy Assistant Secretary for Andean Affairs, spoke.                 | Ada Lovelace: Deputy Assistant Secretary for Andean Affairs
    Deputy Assistant Secretary for Andean Affairs [PERSON Ada Lovelace] spoke.                   | Ada Lovelace: Deputy Assistant Secretary for Andean Affairs
    The talks began under then [COUNTRY Chilean/Chile] president [PERSON Ada Lovelace].               | Ada Lovelace: Chilean president of Chile (former)
    [PERSON Ada Lovelace], previously the foreign minister of [COUNTRY Chile], spoke.            | Ada Lovelace: foreign minister of Chile of Chile (former)
    [PERSON Ada Lovelace], who is acting high commissioner for [COUNTRY Kenya], spoke.           | Ada Lovelace: high commissioner for Kenya of Kenya (acting)
    [PERSON Ada Lovelace] served as ambassador in [COUNTRY Peru] between 2014 and 2021.          | Ada Lovelace: ambassador in Peru to Peru (former)
    Deputy Prime Minister and Minister of Defence of [COUNTRY Malta] [PERSON Ada Lovelace] left. | Ada Lovelace: Deputy Prime Minister of Malta, Ada Lovelace: Minister of Defence of Malta of Malta
    After talks with the foreign minister, [PERSON Ada Lovelace] left for home.                  | ``
    The ministers of [COUNTRY Malta] and [COUNTRY Kenya], [PERSON Ada Lovelace] and [PERSON Max Born], met. | Ada Lovelace: minister of Malta of Malta, Max Born: minister of Kenya of Kenya
    [COUNTRY Kenyan/Kenya] Foreign Minister Prince [PERSON Max Born] spoke.                      | Max Born: Kenyan Foreign Minister of Kenya
    The Emir of [COUNTRY Qatar], Sheikh [PERSON Max Born], spoke.                                 | Max Born: Emir of Qatar of Qatar
    General [PERSON Max Born] spoke to Princess [PERSON Ada Lovelace].                            | ``
    Foreign Minister [PERSON Max Born] met his [COUNTRY Kenyan/Kenya] counterpart, [PERSON Ada Lovelace]. | Max Born: Foreign Minister, Ada Lovelace: Foreign Minister of Kenya of Kenya
    [COUNTRY Malta] named [PERSON Ada Lovelace], a career diplomat, as its new envoy to [COUNTRY Peru].   | Ada Lovelace: envoy to Peru of Malta to Peru (new)
    Prime Minister [PERSON Max Born] of [COUNTRY Malta] left.                                     | Max Born: Prime Minister of Malta
    [COUNTRY Kenyan/Kenya] Deputy Prime Minister and Foreign Minister [PERSON Max Born] left.     | Max Born: Kenyan Deputy Prime Minister of Kenya, Max Born: Foreign Minister of Kenya
    [PERSON Max Born], who is bidding to become president, spoke.                                 | ``
    The foreign minister of [COUNTRY Malta], Ambassador [PERSON Max Born], left.                  | Max Born: foreign minister of Malta of Malta, Max Born: Ambassador of Malta
    [PERSON Max Born] was relieved of his duties as ambassador to [COUNTRY Peru].                 | Max Born: ambassador to Peru to Peru (former)
    [PERSON Ada Lovelace] is not the ambassador to [COUNTRY Peru].                               | ``
    """)
    void readsWhoHoldsWhich(String marked, String expected) throws IOException {
        Titles titles = Titles.parse(Files.readAllLines(Path.of("seeds/names/titles.tsv")));
        MarkedNames names = MarkedNames.of(marked.replace('/', '|'));
        List<Referent> referents = new OfficeStep(titles).apply(names.document(), names.referents(), new IssueLog());
        String found = new OfficeHolders(titles)
                .find(names.document(), referents).stream()
                        .map(h -> name(h.person()) + ": " + office(h.office(), referents)
                                + (h.standing() == null ? "" : " (" + h.standing() + ")"))
                        .collect(Collectors.joining(", "));
        assertEquals(expected, found);
    }

    private static String office(String id, List<Referent> referents) {
        Referent office =
                referents.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        return office.name()
                + office.find(Trait.OF).map(of -> " of " + name(of)).orElse("")
                + office.find(Trait.TO).map(to -> " to " + name(to)).orElse("");
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
