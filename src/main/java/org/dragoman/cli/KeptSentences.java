package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.TaughtRelations;

/** Adds sentences to a folder of a user's own. */
final class KeptSentences {
    private KeptSentences() {}

    static Path file(RelationType relation, Path folder) {
        return folder.resolve(TaughtRelations.fileName(relation));
    }

    /** Writes the file, or adds to the one that is there the lines that it has not. */
    static void add(RelationFile taught, Path folder) {
        Path file = file(taught.relation(), folder);
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            lines.addAll(DataFolder.read(file).lines().toList());
        }
        taught.content().lines().filter(line -> !lines.contains(line)).forEach(lines::add);
        WholeFile.write(file, out -> {
            for (String line : lines) {
                out.write(line + "\n");
            }
        });
    }
}
