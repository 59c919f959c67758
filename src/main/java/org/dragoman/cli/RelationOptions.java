package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.issues.SetupException;
import picocli.CommandLine.Option;

/** Sentences of a user's own, beside those that ship with the program. */
final class RelationOptions {
    private static final String ENDING = ".txt";

    @Option(
            names = "--relations",
            paramLabel = "PATH",
            description =
                    "A folder of sentences of your own, or one file: NAME.txt teaches the relation NAME, or adds to"
                            + " what is known of it. May be given several times. See 'dragoman teach --help'.")
    private List<Path> paths = List.of();

    RelationOptions() {}

    /** {@return the files below the paths given, in order of their names} */
    List<RelationFile> files() {
        List<RelationFile> files = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                files.add(read(file));
            }
        }
        return files;
    }

    static RelationFile read(Path file) {
        return RelationFile.of(file.toString(), DataFolder.read(file));
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            List<Path> files =
                    all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            if (files.isEmpty()) {
                throw new SetupException(path + " holds no file of sentences such as RECALLED.txt.");
            }
            return files;
        } catch (IOException e) {
            throw WholeFile.cannot("read", path, e);
        }
    }
}
