package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.TaughtRelations;
import org.dragoman.issues.SetupException;
import org.dragoman.pipeline.ExtractionCache;
import org.dragoman.text.ParseCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of all commands that read articles. */
final class ReadingOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where unpacked models and what was read are kept; may be deleted at any time."
                    + " Default: $XDG_CACHE_HOME/dragoman or ~/.cache/dragoman.")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Read every article anew, and do not keep what is read.")
    private boolean noCache;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read. The result does not depend on it. Default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Leave out what is read with less confidence than this, from 0 to 1: fewer facts, more of them"
                            + " right. 'dragoman evaluate' shows what each confidence is worth. Default: 0.")
    private double minConfidence;

    /** {@return the confidence below which nothing is wanted} */
    double minConfidence() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new SetupException("--min-confidence is a share from 0 to 1, not " + minConfidence + ".");
        }
        return minConfidence;
    }

    @Mixin
    private RelationOptions relations = new RelationOptions();

    /** {@return sentences of the user's own} */
    List<RelationFile> relations() {
        return relations.files();
    }

    Path cacheFolder() {
        if (cache != null) {
            return cache;
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("dragoman");
    }

    ExtractionCache extractionCache() {
        return noCache ? ExtractionCache.none() : ExtractionCache.in(cacheFolder(), programHash());
    }

    ParseCache parseCache() {
        return noCache ? ParseCache.none() : ParseCache.in(cacheFolder());
    }

    /** {@return a hash of all that decides how articles are read} */
    private String programHash() {
        List<RelationFile> own = relations();
        String program = ProgramHash.get();
        return own.isEmpty()
                ? program
                : program + "-" + new TaughtRelations(own).key().substring(0, 16);
    }

    int threads() {
        return Math.max(1, threads);
    }
}
