package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tells_the_names_where_there_is_no_such_benchmark() throws IOException {
        Cli.run("benchmark", "coref", input(""))
                .ends(2, "no such benchmark: \"coref\"; there are coref-gum, dates-recognizers,");
    }

    @Test
    void leaves_broken_lines_out_and_answers_the_others() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Cli run = Cli.run(
                "benchmark",
                "names-opensanctions",
                input(
                        """
                                {"id": "a", "schema": "Person", "name1": "Ann Roe", "name2": "Ann Roe"}
                                {"id": "b", "schema": "Person", "name1": "Ann Roe"
                                {"id": "c", "schema": "Person", "name1": "Ann Roe"}
                                {"id": "a", "schema": "Person", "name1": "Bo Roe", "name2": "Ann Roe"}

                                {"id": "d", "schema": "Person", "name1": "Bo Roe", "name2": "Ann Doe"}
                                """),
                "-o",
                out.toString());
        run.ends(0, "in.jsonl:2: not JSON", "in.jsonl:3: no text in \"name2\"", "in.jsonl:4: left out");
        assertEquals(
                "a true, d false",
                Files.readString(out)
                        .strip()
                        .replaceAll("\\{\"id\":\"(.)\",\"match\":(\\w+),[^}]*}", "$1 $2")
                        .replace("\n", ", "));
    }

    private String input(String lines) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), lines).toString();
    }
}
