package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.Qualifier;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesAreKeptTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
    EXPELLED   | reportedly | Peru has reportedly expelled ten Chilean diplomats.
    EXPELLED   | BBC        | According to the BBC, Peru has expelled ten Chilean diplomats.
    RESTRICTED | allegedly  | Peru allegedly closed the Chilean consulate in Lima.
    RESTRICTED | Reuters    | Peru closed the Chilean consulate in Lima, according to Reuters.
    SANCTIONED | reportedly | Norway reportedly sanctioned Ivo Petrov.
    SANCTIONED | BBC        | Norway imposed sanctions on Ivo Petrov, according to the BBC.
    OWNS       | allegedly  | Norway allegedly owns a villa in Lima.
    SIGNED     | reportedly | Peru and Chile reportedly signed a fishing agreement in Oslo on Monday.
    HELD_IN    | reportedly | The talks between Peru and Chile were reportedly held in Oslo on Monday.
    ATTENDED   | reportedly | Foreign Minister Ada Roe reportedly met Ivo Petrov in Oslo on Monday.
    ATTENDED   | Reuters    | According to Reuters, Foreign Minister Ada Roe met Ivo Petrov in Oslo on Monday.
    LEADS      | reportedly | Ada Roe reportedly heads the Peruvian delegation at the talks in Oslo.
    MEMBER_OF  | reportedly | Ada Roe is reportedly a member of the Peruvian delegation at the talks with Chile.
    MEDIATED   | reportedly | Oman reportedly mediated the talks between Peru and Chile in Muscat on Monday.
    HOSTED     | reportedly | Switzerland reportedly hosted the talks between Peru and Chile in Geneva on Monday.
    HOLDS      | BBC        | Peru named Ada Roe ambassador to Chile, according to the BBC.
    """)
    void onTheClaimThatTheyLimit(String relation, String kept, String sentence) throws IOException {
        Files.writeString(folder.resolve("report.txt"), sentence);
        List<Extraction> read = Chain.read(List.of(folder.toString()), 1, new IssueLog());
        List<String> limits = read.stream()
                .flatMap(e -> e.claims().stream()
                        .filter(c -> c.relation().toString().equals(relation))
                        .map(c -> c.speaker() == null
                                ? c.qualifiers().getOrDefault(Qualifier.HEDGE, "none")
                                : e.referents().stream()
                                        .filter(r -> r.id().equals(c.speaker()))
                                        .findFirst()
                                        .orElseThrow()
                                        .name()))
                .distinct()
                .toList();
        assertEquals(List.of(kept), limits, sentence);
    }
}
