package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.facts.FactsJson;
import org.dragoman.facts.MarkedStory;
import org.dragoman.neo4j.server.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of facts to a database of its own and back, as a user does it. */
class LoadIT {
    private static final String STORY =
            """
            a1 2025-04-08 The Gazette
            [p1 Jane Roe], [o1 the Freedonian envoy], will lead [d1 the team] at [m1 the talks in [l1 Geneva]].
              = o1 of=c1
              = d1 of=c1 meeting=m1
              = m1 date=2025-04-10 place=l1 status=planned
              = c1 code=XF
              > LEADS p1 d1 planned
            [p1 Roe] said “all [t1 roads] are open”.
              > SAID p1 "all roads are open"
            """;

    private static final String SENTENCES =
            """
            types: COUNTRY -> PERSON, OFFICE
            = recall withdraw
            + [COUNTRY Freedonia] recalled its ambassador, [PERSON Ivo Petrov].
            + [OFFICE The ambassador to Sylvania] was recalled by [COUNTRY Freedonia].
            - [COUNTRY Freedonia] recalled the words of [PERSON Ivo Petrov].
            """;

    @TempDir
    private Path folder;

    @Test
    void makes_edges_of_a_relation_that_sentences_alone_teach() throws IOException {
        String data = folder.resolve("data").toString();
        Path sentences = Files.writeString(folder.resolve("RECALLED.txt"), SENTENCES);
        Path own = folder.resolve("relations");
        Path news = Files.writeString(
                folder.resolve("news.txt"),
                """
                An ambassador goes home

                2025-03-12

                Kenya has withdrawn its ambassador, Grace Achieng. Peru did not recall its ambassador, Rosa Quispe.
                """);
        Path question = Files.writeString(
                folder.resolve("recalled.cypher"),
                """
                // Who recalled whom?
                // Columns: state, recalled
                MATCH (state:Country)-[:RECALLED]->(recalled:Person)
                RETURN state.name AS state, recalled.name AS recalled
                """);
        try {
            Cli.run("teach", sentences.toString(), "--keep", own.toString())
                    .ends(0)
                    .prints("Kept in ");
            Cli.run("build", news.toString(), "--relations", own.toString(), "--data", data, "--no-cache", "--serve")
                    .ends(0)
                    .prints("RECALLED", "checks passed.");
            assertEquals(
                    "{\"state\":\"Kenya\",\"recalled\":\"Grace Achieng\"}",
                    Cli.run("query", question.toString(), "--data", data, "--json")
                            .out()
                            .strip());
            Cli.run("check", "--data", data).ends(0);
        } finally {
            LocalServer.stop(new DataFolder(Path.of(data)).server());
        }
    }

    @Test
    void loads_once_asks_checks_and_loads_nothing_twice() throws IOException {
        String data = folder.resolve("data").toString();
        String facts = Files.writeString(folder.resolve("facts.jsonl"), FactsJson.writePage(MarkedStory.read(STORY)))
                .toString();
        try {
            Cli.run("load", facts, "--data", data, "--serve")
                    .ends(0)
                    .prints(
                            "Written: nodes",
                            "checks passed.",
                            "No issues.",
                            "Jane Roe LEADS",
                            "Neo4j Browser",
                            "--stop");
            Cli.run("load", facts, "--data", data).ends(0).prints("Nothing to write");
            Cli.run("query", "who-led-which-delegation", "--data", data).ends(0).prints("Jane Roe", "The Gazette");
            Path report = folder.resolve("checks.xml");
            Cli.run("check", "--data", data, "--report", report.toString()).ends(0);
            assertFalse(Files.readString(report).contains("<failure"));
            Cli.run("explain", "Roe", "--data", data).ends(0).prints("Jane Roe LEADS", "The Gazette · 2025-04-08");
            assertEquals(
                    "Stopped.\n", Cli.run("serve", "--stop", "--data", data).out());
        } finally {
            LocalServer.stop(new DataFolder(Path.of(data)).server());
        }
    }
}
