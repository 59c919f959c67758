package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.FolderLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and set-up that are wrong before any model or database is needed. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void leaves_the_graph_as_it_is_when_no_article_can_be_read() {
        var data = SmallStory.in(folder.resolve("data"));
        Path missing = folder.resolve("news");
        Cli.run("build", missing.toString(), "--data", data.path().toString(), "--no-cache")
                .ends(3, missing.toString(), "the graph is left as it is");
        assertEquals(SmallStory.graph(), data.readGraph());
    }

    @Test
    void names_the_line_of_facts_that_is_broken() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), "\n{\"id\":\n");
        Cli.run("load", facts.toString(), "--data", folder.toString())
                .ends(3, facts + ":2", "not JSON", "the graph is left as it is");
    }

    @Test
    void names_the_file_of_facts_that_is_not_there() {
        Cli.run("load", "no-facts.jsonl", "--data", folder.toString())
                .fails(1, "dragoman: no-facts.jsonl: no such file.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://localhost:7474       | is not the address of a database
                    localhost:7687              | is not the address of a database
                    bolt://me:geheim@localhost  | must not hold a user or password
                    bolt://local host           | is not an address
                    """)
    void refuses_what_is_no_address_and_repeats_no_password(String address, String message) {
        Cli run = Cli.run("query", "meetings", "--neo4j", address.strip());
        run.ends(2, message.strip());
        assertFalse(run.err().contains("geheim"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    load  | {"id":"a","text":"Jane Roe met John Doe."} | 3 | "dragoman build" reads and loads it
                    build | {"id":"a","articles":[],"facts":[]}        | 3 | "dragoman load" loads such a file
                    load  | The talks were in Oslo.                    | 3 | articles are for "dragoman build"
                    """)
    void says_which_command_takes_such_a_file(String command, String line, int code, String message)
            throws IOException {
        Path file = Files.writeString(folder.resolve("file.jsonl"), line + "\n");
        Cli.run(command, file.toString(), "--data", folder.resolve("data").toString())
                .ends(code, message, "the graph is left as it is");
    }

    @Test
    void says_which_command_takes_a_folder() {
        Cli.run("load", folder.toString(), "--data", folder.resolve("data").toString())
                .fails(1, "is a folder", "dragoman build");
    }

    @Test
    void refuses_to_load_into_a_folder_that_another_load_writes_to() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), "{}\n");
        var data = new DataFolder(folder.resolve("data"));
        try (FolderLock lock = data.lock()) {
            assertTrue(lock.isHeld());
            Cli.run("load", facts.toString(), "--data", data.path().toString())
                    .fails(
                            1,
                            data.path() + " is in use",
                            "(process " + ProcessHandle.current().pid() + ")",
                            "--data");
        }
        Cli.run("load", facts.toString(), "--data", data.path().toString()).ends(3);
    }

    @Test
    void says_what_to_do_when_there_is_no_database_yet() {
        Cli.run("check", "--data", folder.toString()).fails(1, "No database in " + folder, "dragoman build PATH");
    }

    @Test
    void names_the_folder_without_marked_articles() {
        Cli.run("evaluate", folder.toString(), "facts.jsonl").fails(1, folder + " holds no .json of a marked article");
        Cli.run("evaluate", "no-gold", "facts.jsonl")
                .fails(1, "no-gold cannot be read: there is no such file or folder.");
    }
}
