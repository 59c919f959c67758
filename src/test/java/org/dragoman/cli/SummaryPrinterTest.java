package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dragoman.cli.findings.Findings;
import org.dragoman.cli.print.Style;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;

class SummaryPrinterTest {
    private final SummaryPrinter printer = new SummaryPrinter(Style.PLAIN);

    @Test
    void counts_evidence_things_and_facts_side_by_side() {
        assertEquals(
                """
                          Evidence                        Things                          3 facts
                          articles               1        people                 2        LEADS                  1
                          outlets                0        offices                0        ATTENDED               1
                          sentences              3        organizations          0        EXCLUDED               1
                          claims                 3        countries              0
                          statements             0        places                 0
                                                          properties             0
                                                          meetings               1
                                                          delegations            1
                                                          topics                 2
                                                          groups                 0
                        """,
                printer.counts(BuildSummary.of(SmallStory.graph(), Changes.NONE)));
    }

    @Test
    void shows_facts_of_different_relations_with_their_sentences() {
        assertEquals(
                """
                        Examples, with the sentences that say so

                          Zoë Roe LEADS the Freedonian team
                            planned · 1 claim in 1 article · confidence 0.99
                            “Zoë Roe will head the Freedonian team.”
                              The Courier · 2025-04-09 · planned · rule taught

                          talks in Sylvania EXCLUDED trade
                            done · 1 claim in 1 article · confidence 0.99
                            “Trade is not on the agenda, Ann Speaker said.”
                              The Courier · 2025-04-09 · said by Ann Speaker · rule taught
                        """,
                printer.examples(Findings.of(SmallStory.graph())));
    }

    @Test
    void tells_what_was_written_and_when_nothing_was() {
        assertEquals(
                "Written: nodes 1,200 created, 3 removed; relationships 2 changed.",
                SummaryPrinter.changes(new Changes(1200, 0, 3, 0, 2, 0)));
        assertTrue(SummaryPrinter.changes(Changes.NONE).startsWith("Nothing to write"));
    }

    @Test
    void counts_issues_by_kind_and_tells_the_first() {
        record NoDate(String where, String message) implements Issue {}
        IssueLog issues = new IssueLog();
        issues.add(new NoDate("a.txt", "a.txt: no date"));
        assertEquals("1 issue\n       1  NoDate\n    a.txt: no date\n", printer.issues(issues));
        assertEquals("No issues.\n", printer.issues(new IssueLog()));
    }
}
