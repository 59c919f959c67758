package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.taught.PatternSet;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.TaughtRelations;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.TextParser;

/** What the sentences of {@code seeds/relations} teach: learned once, then kept in the cache folder until they change. */
final class LearnedRelations {
    private static final String FOLDER = "relations";
    /** Speech is read by a grammar; its file holds the examples that the grammar is tested on. */
    private static final String SPEECH = "SAID.txt";

    private LearnedRelations() {}

    /** {@return the sentences that ship with the program} */
    static TaughtRelations taught() {
        List<RelationFile> files = new ArrayList<>();
        for (String name : Seeds.names(FOLDER)) {
            if (name.endsWith(".txt") && !name.equals(SPEECH)) {
                RelationFile file = RelationFile.of(
                        "seeds/" + FOLDER + "/" + name, String.join("\n", Seeds.lines(FOLDER + "/" + name)));
                files.add(file);
            }
        }
        return new TaughtRelations(files);
    }

    static PatternSet learn(TaughtRelations relations, Path cacheFolder, TextParser parser) {
        Path kept = cacheFolder.resolve("relations").resolve(relations.key() + ".txt");
        try {
            if (Files.exists(kept)) {
                return PatternSet.parse(Files.readString(kept));
            }
            PatternSet learned = relations.learn(parser, new IssueLog());
            Files.createDirectories(kept.getParent());
            Path half = Files.createTempFile(kept.getParent(), "learning", ".tmp");
            Files.writeString(half, learned.print());
            Files.move(half, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return learned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
