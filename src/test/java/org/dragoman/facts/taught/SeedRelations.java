package org.dragoman.facts.taught;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.RelationType;

/** The files of {@code seeds/relations} as they lie in the repository. */
final class SeedRelations {
    static final Path FOLDER = Path.of("seeds", "relations");

    private SeedRelations() {}

    static List<RelationFile> read() {
        List<RelationFile> files = new ArrayList<>();
        for (RelationType relation : RelationType.values()) {
            Path file = FOLDER.resolve(TaughtRelations.fileName(relation));
            if (relation != RelationType.SAID && Files.exists(file)) {
                try {
                    files.add(RelationFile.shipped(relation, Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }
}
