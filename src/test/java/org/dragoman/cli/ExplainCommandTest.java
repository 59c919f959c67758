package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shows_facts_with_sentences_and_why_names_are_one() {
        assertEquals(
                """
                        Zoë Roe · Person
                          also: Roe, Zoya Ro
                          one thing because:
                            - "Zoë Roe" = "Zoya Ro": the same name

                        1 fact

                          Zoë Roe LEADS the Freedonian team
                            planned · 1 claim in 1 article · confidence 0.99
                            “Zoë Roe will head the Freedonian team.”
                              The Courier · 2025-04-09 · planned · rule taught

                        """,
                explain("Roe").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Roe", "zoe roe", "ZOYA RO", "Zoë", "p1"})
    void finds_a_name_whatever_its_case_accents_and_completeness(String name) {
        explain(name).prints("Zoë Roe · Person");
    }

    @Test
    void shows_what_is_denied_apart_from_the_facts_and_who_said_so() {
        explain("the talks")
                .prints(
                        "2 facts, and 1 reported that are none",
                        "The Courier · 2025-04-09 · said by Ann Speaker · rule taught",
                        """
                          talks in Sylvania DISCUSSED borders
                            no fact: only reported so
                            “They did not discuss borders.”
                              The Courier · 2025-04-09 · denied · rule taught
                        """);
    }

    @Test
    void shows_the_shortest_way_where_no_fact_joins_two_things() {
        String way = explain("Roe", "trade").out();
        assertTrue(way.startsWith("No fact joins Zoë Roe and trade; this is the shortest way:\n\n3 facts\n"), way);
        assertTrue(way.matches("(?s).*Zoë Roe LEADS.*ATTENDED.*EXCLUDED trade.*"), way);
    }

    @Test
    void says_that_nothing_joins_two_things() {
        assertEquals(
                "Nothing joins Zoë Roe and borders.\n",
                explain("Roe", "borders").out());
    }

    @Test
    void suggests_near_names_when_there_is_none() {
        explain("Zoya Roo")
                .fails(1, "dragoman: Nothing named \"Zoya Roo\" in the graph; did you mean Zoya Ro, Zoë Roe?\n");
    }

    @Test
    void keeps_to_a_type() {
        explain("Roe", "--type", "Meeting").fails(1, "that is a Meeting");
    }

    @Test
    void says_what_to_do_when_there_is_no_graph() {
        Cli.run("explain", "Roe", "--data", folder.resolve("none").toString())
                .fails(1, "No graph in", "dragoman build PATH");
    }

    private Cli explain(String... arguments) {
        SmallStory.in(folder);
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = folder.toString();
        return Cli.run(all);
    }
}
