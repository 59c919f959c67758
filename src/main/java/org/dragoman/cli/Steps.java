package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.facts.inferred.InferredClaimFinder;
import org.dragoman.facts.speech.SpeechFinder;
import org.dragoman.facts.structure.HolderClaimFinder;
import org.dragoman.facts.taught.PatternSet;
import org.dragoman.facts.taught.TaughtClaimFinder;
import org.dragoman.mentions.offices.OfficeHolders;
import org.dragoman.mentions.offices.OfficeStep;
import org.dragoman.mentions.offices.Titles;
import org.dragoman.pipeline.ArticlePipeline;
import org.dragoman.text.LanguageModels;
import org.jspecify.annotations.Nullable;

/** Puts the steps of reading together. Loads the models when the first pipeline is asked for, once. */
final class Steps {
    private final Path cacheFolder;
    private final Titles titles = Titles.parse(Seeds.lines("names/titles.tsv"));
    private @Nullable LanguageModels models;
    private @Nullable PatternSet relations;

    Steps(Path cacheFolder) {
        this.cacheFolder = cacheFolder;
    }

    /** {@return a pipeline for one thread} */
    synchronized ArticlePipeline newPipeline() {
        if (models == null) {
            models = loadModels();
        }
        if (relations == null) {
            relations = LearnedRelations.learn(cacheFolder, models);
        }
        return new ArticlePipeline(
                models.newParser(),
                List.of(new OfficeStep(titles)),
                List.of(
                        new HolderClaimFinder(new OfficeHolders(titles)),
                        new TaughtClaimFinder(relations),
                        new SpeechFinder(),
                        new InferredClaimFinder()));
    }

    private LanguageModels loadModels() {
        if (!LanguageModels.areReady(cacheFolder)) {
            System.err.println("Unpacking the language models into " + cacheFolder + ", once (950 MB) …");
        }
        try (ProgressView view = new ProgressView("Unpacking models")) {
            return LanguageModels.open(cacheFolder, view::report);
        }
    }
}
