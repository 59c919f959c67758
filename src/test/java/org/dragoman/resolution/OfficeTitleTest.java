package org.dragoman.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitleTest {
    static final Gazetteer SMALL = Gazetteer.read(
            name -> new StringReader(
                    name.equals("states.txt")
                            ? """
                      US | United States; U.S.; US; America | American | Americans | Washington
                      RU | Russia; Russian Federation | Russian | Russians | Moscow
                      UA | Ukraine | Ukrainian | Ukrainians | Kyiv
                      TR | Turkey; Türkiye | Turkish | Turks | Ankara
                      SA | Saudi Arabia | Saudi | Saudis | Riyadh
                      OM | Oman | Omani | Omanis | Muscat
                      """
                            : """
                      TR | city | Istanbul
                      US | city | Seattle; San Francisco; Washington
                      """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Secretary of State                                          | secretary []                  [state]                 []
                    U.S. Deputy Assistant Secretary of State for Russia         | secretary [assistant, deputy] [russia, state]         [US]
                    Under Secretary for Political Affairs                       | secretary [under]             [political]             []
                    Undersecretary for Political Affairs                        | secretary [under]             [political]             []
                    Russia's newly appointed ambassador to the United States    | ambassador []                 []                      [RU, US]
                    Russian Deputy Foreign Minister                             | minister [deputy]             [foreign]               [RU]
                    Minister of Foreign Affairs of the Russian Federation       | minister []                   [foreign]               [RU]
                    the Omani foreign minister                                  | minister []                   [foreign]               [OM]
                    State Department spokeswoman                                | spokesperson []               [state]                 []
                    Secretary General                                           | secretary []                  [general]               []
                    Defence Minister                                            | minister []                   [defense]               []
                    """)
    void takesTitlesApart(String title, String parts) {
        OfficeTitle of = OfficeTitle.of(title, Set.of("US"), SMALL);
        assertEquals(
                parts.replaceAll("\\s+", " "), of.head() + " " + of.ranks() + " " + of.field() + " " + of.states());
    }
}
