package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.PatternSet;
import org.dragoman.facts.taught.TaughtRelations;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.LanguageModels;

/** What the sentences of {@code seeds/relations} teach: learned once, then kept in the cache folder until they change. */
final class LearnedRelations {
    private LearnedRelations() {}

    /** {@return the sentences that ship with the program} */
    static TaughtRelations taught() {
        Map<RelationType, String> files = new TreeMap<>();
        for (RelationType relation : RelationType.values()) {
            if (relation != RelationType.SAID) {
                String name = "relations/" + TaughtRelations.fileName(relation);
                files.put(relation, String.join("\n", Seeds.lines(name)));
            }
        }
        return new TaughtRelations(files);
    }

    static PatternSet learn(Path cacheFolder, LanguageModels models) {
        TaughtRelations relations = taught();
        Path kept = cacheFolder.resolve("relations").resolve(relations.key() + ".txt");
        try {
            if (Files.exists(kept)) {
                return PatternSet.parse(Files.readString(kept));
            }
            PatternSet learned = relations.learn(models.newParser(), new IssueLog());
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
