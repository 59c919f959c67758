package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.facts.Calibration;
import org.dragoman.facts.agenda.AgendaClaimFinder;
import org.dragoman.facts.inferred.InferredClaimFinder;
import org.dragoman.facts.speech.SpeechFinder;
import org.dragoman.facts.structure.ExpulsionClaimFinder;
import org.dragoman.facts.structure.HolderClaimFinder;
import org.dragoman.facts.structure.LeaderClaimFinder;
import org.dragoman.facts.structure.MediatorClaimFinder;
import org.dragoman.facts.structure.MeetingClaimFinder;
import org.dragoman.facts.structure.MemberClaimFinder;
import org.dragoman.facts.structure.RestrictionClaimFinder;
import org.dragoman.facts.structure.SanctionClaimFinder;
import org.dragoman.facts.taught.Abstentions;
import org.dragoman.facts.taught.PatternSet;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.TaughtClaimFinder;
import org.dragoman.facts.taught.TaughtRelations;
import org.dragoman.issues.SetupException;
import org.dragoman.mentions.meetings.MeetingStep;
import org.dragoman.mentions.names.NameLists;
import org.dragoman.mentions.names.NameStep;
import org.dragoman.mentions.offices.OfficeHolders;
import org.dragoman.mentions.offices.OfficeStep;
import org.dragoman.mentions.offices.Titles;
import org.dragoman.mentions.sets.DelegationStep;
import org.dragoman.mentions.sets.GroupStep;
import org.dragoman.mentions.sets.MissionStep;
import org.dragoman.mentions.sets.PropertyStep;
import org.dragoman.pipeline.ArticlePipeline;
import org.dragoman.text.LanguageModels;
import org.dragoman.text.ParseCache;
import org.dragoman.text.TextParser;
import org.jspecify.annotations.Nullable;

/** Puts the steps of reading together. Loads models and patterns when the first pipeline is asked for, once. */
public final class Steps {
    private final Path cacheFolder;
    private final List<RelationFile> own;
    private final ParseCache trees;
    private @Nullable LanguageModels models;
    private @Nullable Loaded loaded;
    private @Nullable SetupException failure;

    private record Loaded(NameLists names, Titles titles, PatternSet patterns, Calibration calibration) {}

    Steps(Path cacheFolder) {
        this(cacheFolder, List.of(), ParseCache.in(cacheFolder));
    }

    /**
     * @param own sentences beside those that ship with the program
     * @param trees of texts parsed before
     */
    Steps(Path cacheFolder, List<RelationFile> own, ParseCache trees) {
        this.cacheFolder = cacheFolder;
        this.own = List.copyOf(own);
        this.trees = trees;
    }

    /** {@return the steps with the cache folder of every command} */
    public static Steps withUsualCache() {
        return new Steps(new ReadingOptions().cacheFolder());
    }

    /** {@return the steps without what was parsed before, to measure them} */
    public static Steps withoutTrees() {
        return new Steps(new ReadingOptions().cacheFolder(), List.of(), ParseCache.none());
    }

    /** {@return the same steps, on the same models, with more sentences} */
    Steps with(List<RelationFile> more) {
        List<RelationFile> all = new ArrayList<>(own);
        all.addAll(more);
        Steps steps = new Steps(cacheFolder, all, trees);
        steps.models = models;
        return steps;
    }

    /** {@return the first step alone, for one thread} */
    public TextParser newParser() {
        return trees.before(this::models);
    }

    /** {@return the sentences that teach the relations} */
    public TaughtRelations taught() {
        return LearnedRelations.taught().with(own);
    }

    /** {@return what tells why sentences gave nothing} */
    Abstentions abstentions() {
        return new Abstentions(loaded().patterns());
    }

    /** {@return a pipeline for one thread} */
    public ArticlePipeline newPipeline() {
        Loaded loaded = loaded();
        return new ArticlePipeline(
                newParser(),
                List.of(
                        new NameStep(loaded.names()),
                        new OfficeStep(loaded.titles()),
                        new PropertyStep(),
                        new MissionStep(),
                        new GroupStep(),
                        new DelegationStep(),
                        new MeetingStep()),
                List.of(
                        new HolderClaimFinder(new OfficeHolders(loaded.titles())),
                        new MeetingClaimFinder(),
                        new AgendaClaimFinder(),
                        new MediatorClaimFinder(),
                        new LeaderClaimFinder(),
                        new MemberClaimFinder(),
                        new ExpulsionClaimFinder(),
                        new RestrictionClaimFinder(),
                        new SanctionClaimFinder(),
                        new TaughtClaimFinder(loaded.patterns()),
                        new SpeechFinder(),
                        new InferredClaimFinder()),
                loaded.calibration());
    }

    private synchronized Loaded loaded() {
        if (failure != null) {
            throw failure; // once is enough: the other threads' articles need the same models
        }
        if (loaded == null) {
            try {
                loaded = load();
            } catch (SetupException e) {
                failure = e;
                throw e;
            }
        }
        return loaded;
    }

    private Loaded load() {
        return new Loaded(
                NameLists.fromClasspath(),
                Titles.parse(Seeds.lines("names/titles.tsv")),
                LearnedRelations.learn(taught(), cacheFolder, newParser()),
                Calibration.parse(Seeds.resource(Calibration.RESOURCE)));
    }

    private synchronized LanguageModels models() {
        if (models == null) {
            if (!LanguageModels.areReady(cacheFolder)) {
                System.err.println("Unpacking the language models into " + cacheFolder + ", once (950 MB) …");
            }
            try (ProgressView view = new ProgressView("Unpacking models")) {
                models = LanguageModels.open(cacheFolder, view::report);
            }
        }
        return models;
    }
}
