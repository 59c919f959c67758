package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export and diff, and the files that they read. */
class GraphFilesTest {
    private static final Graph EMPTY = new Graph(List.of(), List.of());

    @TempDir
    private Path folder;

    @Test
    void exports_the_graph_of_the_last_build_byte_for_byte() throws IOException {
        SmallStory.in(folder);
        Path file = folder.resolve("out/april.graph");
        Cli run = Cli.run("export", "--data", folder.toString(), "-o", file.toString());
        assertEquals(new Cli(0, "", ""), run);
        assertEquals(GraphText.write(SmallStory.graph()), Files.readString(file));
        assertEquals(
                Files.readString(file),
                Cli.run("export", "--data", folder.toString()).out());
    }

    @Test
    void exports_a_script() {
        SmallStory.in(folder);
        Cli.run("export", "--format", "cypher", "--data", folder.toString())
                .ends(0)
                .prints("CREATE CONSTRAINT", "UNWIND", "MERGE");
    }

    @Test
    void exports_a_folder_of_tables_and_says_how_to_import_it() {
        SmallStory.in(folder);
        Path csv = folder.resolve("csv");
        Cli.run("export", "--format", "csv", "--data", folder.toString(), "-o", csv.toString())
                .ends(0)
                .prints("neo4j-admin database import full", "nodes-Person.csv");
        assertTrue(Files.exists(csv.resolve("nodes-Person.csv")));
    }

    @Test
    void shows_what_came_and_the_sentence_behind_it() {
        SmallStory.in(folder);
        String empty = folder.resolve("empty").toString();
        new DataFolder(folder.resolve("empty")).writeGraph(EMPTY);
        Cli.run("diff", empty, folder.toString())
                .ends(0)
                .prints(
                        "+ Zoë Roe LEADS the Freedonian team\n    Zoë Roe will head the Freedonian team. [a1]",
                        "0 went, 0 changed.\n");
        Cli.run("diff", "--exit-code", empty, folder.toString()).ends(1);
    }

    @Test
    void finds_no_difference_between_a_folder_and_its_export() {
        DataFolder data = SmallStory.in(folder);
        Cli run = Cli.run("diff", "--exit-code", folder.toString(), data.graph().toString());
        assertEquals(new Cli(0, "No difference.\n", ""), run);
    }

    @Test
    void names_the_file_and_line_that_is_no_graph() throws IOException {
        String broken = Files.writeString(folder.resolve("broken.graph"), "{\"node\":\"Person\",\n")
                .toString();
        Cli.run("diff", broken, broken).ends(1, "dragoman: " + broken + ": line 1 is no line of a graph");
        Cli.run("diff", "missing.graph", broken).fails(1, "dragoman: missing.graph: no such file.\n");
    }

    @Test
    void keeps_the_previous_graph_when_another_comes_and_nothing_half_written() throws IOException {
        DataFolder data = SmallStory.in(folder);
        data.writeGraph(SmallStory.graph());
        assertFalse(Files.exists(data.previousGraph()));
        data.writeGraph(EMPTY);
        assertEquals(SmallStory.graph(), DataFolder.readGraph(data.previousGraph()));
        assertEquals(EMPTY, data.readGraph());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("graph.previous.txt", "graph.txt"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void tells_when_the_place_to_write_is_none() throws IOException {
        SmallStory.in(folder);
        String below =
                Files.writeString(folder.resolve("file"), "").resolve("below").toString();
        Cli.run("export", "--data", folder.toString(), "-o", below)
                .fails(1, "dragoman: " + below + " cannot be written");
        Cli.run("export", "--data", folder.toString(), "-o", folder.toString())
                .fails(1, "is a folder; give the name of a file");
    }
}
