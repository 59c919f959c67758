package org.dragoman.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path folder;

    private static Manifest manifest(String version, String article, String graph) {
        return new Manifest(
                new TreeMap<>(Map.of("version", version)), new TreeMap<>(Map.of("a", article, "b", "2")), graph);
    }

    @Test
    void isReadAsItWasWritten() {
        Manifest written = manifest("1", "1", "g");
        DataFolder data = new DataFolder(folder);
        data.writeManifest(written);
        assertEquals(written, DataFolder.readManifest(folder));
        assertEquals(written, DataFolder.readManifest(data.manifest()));
    }

    @Test
    void saysEachPlaceWhereAnotherDiffers() {
        Manifest other =
                new Manifest(new TreeMap<>(Map.of("version", "2")), new TreeMap<>(Map.of("a", "1", "c", "3")), "h");
        assertEquals(
                List.of(
                        "version: 1 there, 2 here",
                        "article b: 2 there, none here",
                        "article c: none there, 3 here",
                        "graph: g there, h here"),
                manifest("1", "1", "g").differences(other));
        assertEquals(List.of(), other.differences(other));
    }

    @Test
    void namesTheFileThatIsNone() throws IOException {
        for (String text : List.of("", "{}", "{\"graph\":", "[1]")) {
            Path file = Files.writeString(folder.resolve("manifest.json"), text);
            SetupException e = assertThrows(SetupException.class, () -> DataFolder.readManifest(file));
            assertTrue(e.getMessage().startsWith(file + " is no manifest"), e.getMessage());
        }
    }
}
