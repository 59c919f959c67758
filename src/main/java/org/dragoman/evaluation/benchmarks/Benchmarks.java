package org.dragoman.evaluation.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import org.dragoman.mentions.names.NameLists;
import org.dragoman.pipeline.ArticlePipeline;
import org.dragoman.resolution.Gazetteer;

/** The benchmarks that the program can answer. */
public final class Benchmarks {
    private static final List<String> TEXT = List.of("text");

    private Benchmarks() {}

    /**
     * {@return all of them, by name}
     *
     * @param pipelines gives each thread a pipeline of its own; called only where texts must be read
     * @param gazetteer what is known of states
     * @param names known names
     * @param threads at least 1
     */
    public static List<Benchmark> all(
            Supplier<ArticlePipeline> pipelines, Gazetteer gazetteer, NameLists names, int threads) {
        return List.of(
                new TextBenchmark("coref-gum", TEXT, new GumCoreference(), pipelines, threads),
                new TextBenchmark(
                        "dates-recognizers", List.of("text", "reference"), new RecognizersDates(), pipelines, threads),
                new OpenSanctionsNames(),
                new NewswireNearDuplicates(gazetteer),
                new TextBenchmark("ner-crossner-politics", TEXT, new CrossNerNames(names), pipelines, threads),
                new TextBenchmark("re3d-foreign-affairs", TEXT, new Re3dEntities(), pipelines, threads));
    }
}
