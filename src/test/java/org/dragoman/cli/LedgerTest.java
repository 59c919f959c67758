package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not read, and why. */
class LedgerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void saysOfEachTellingSentenceWhyItGaveNothing() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                """
                A day without facts

                Nairobi, 2025-03-12

                Kenya did not expel Ivo Petrov. Uganda should expel Ivo Petrov. Kenya expelled Grace Achieng. \
                They expelled the two on Monday. An expulsion is no small thing. Nobody came.
                """);
        Path ledger = folder.resolve("ledger.jsonl");
        Cli run = Cli.run(
                "extract",
                article.toString(),
                "--no-cache",
                "-o",
                folder.resolve("facts.jsonl").toString(),
                "--ledger",
                ledger.toString());
        run.ends(0, "article", "coverage");
        List<String> lines = Files.readAllLines(ledger);
        assertEquals(
                List.of(
                        "Kenya did not expel Ivo Petrov. denied",
                        "Uganda should expel Ivo Petrov. hypothetical",
                        "They expelled the two on Monday. ambiguous_reference They",
                        "An expulsion is no small thing. no_argument COUNTRY"),
                lines.stream().map(LedgerTest::told).toList());
        for (String line : lines) {
            assertEquals(Set.of(), schema().validate(JSON.readTree(line)));
        }
    }

    private static String told(String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            String reason = entry.path("reason").textValue();
            boolean byRule = reason.equals("denied") || reason.equals("hypothetical");
            return entry.path("text").textValue() + " " + reason
                    + (byRule ? "" : " " + entry.path("detail").textValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(LedgerTest.class.getResourceAsStream(Ledger.SCHEMA));
    }
}
