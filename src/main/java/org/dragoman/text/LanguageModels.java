package org.dragoman.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import opennlp.tools.sentdetect.SentenceModel;
import org.dragoman.issues.SetupException;

/** The models of OpenNLP and NLP4J, once in memory for all parsers. Safe for many threads. */
public final class LanguageModels {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel sentences;
    private final List<NLPComponent<NLPNode>> components;

    private LanguageModels(SentenceModel sentences, List<NLPComponent<NLPNode>> components) {
        this.sentences = sentences;
        this.components = components;
    }

    /** {@return whether {@link #open} will not have to unpack anything} */
    public static boolean areReady(Path cacheFolder) {
        return new ModelCache(cacheFolder).isReady();
    }

    /**
     * Loads the models, on several threads; unpacks them first where that was not done yet.
     *
     * @param cacheFolder where the unpacked models are kept; may be deleted at any time
     * @throws SetupException if the folder cannot be written, or a file in it is damaged
     */
    public static LanguageModels open(Path cacheFolder, ModelProgress progress) {
        ModelCache cache = new ModelCache(cacheFolder);
        cache.prepare(progress);
        CompletableFuture<NLPComponent<NLPNode>> dep = load(cache.path(ModelCache.DEP));
        CompletableFuture<NLPComponent<NLPNode>> ner = load(cache.path(ModelCache.NER));
        CompletableFuture<NLPComponent<NLPNode>> pos = load(cache.path(ModelCache.POS));
        CompletableFuture<NLPComponent<NLPNode>> morphology =
                CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
        SentenceModel sentences = sentenceModel();
        try {
            return new LanguageModels(
                    sentences, List.of(lexica(cache), pos.join(), morphology.join(), ner.join(), dep.join()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof SetupException setup) {
                throw setup;
            }
            throw e;
        }
    }

    /** {@return a parser for one thread} */
    public TextParser newParser() {
        return new Nlp4jTextParser(sentences, components);
    }

    private static SentenceModel sentenceModel() {
        try (InputStream in = LanguageModels.class.getResourceAsStream(SENTENCES)) {
            if (in == null) {
                throw new SetupException("The sentence model " + SENTENCES + " is not on the class path.");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new SetupException("The sentence model " + SENTENCES + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static CompletableFuture<NLPComponent<NLPNode>> load(Path path) {
        return CompletableFuture.supplyAsync(() -> read(path));
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // a file that ModelCache wrote from our own dependency
    private static NLPComponent<NLPNode> read(Path path) {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20))) {
            OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.readObject();
            component.setFlag(NLPFlag.DECODE);
            return component;
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new SetupException(
                    path + ": not a language model (" + e.getMessage() + "). Delete the file; it is made anew.", e);
        }
    }

    private static GlobalLexica<NLPNode> lexica(ModelCache cache) {
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                new MappedMap<>(MappedTable.open(cache.path(ModelCache.AMBIGUITY)), Values::readList),
                Field.word_form_simplified_lowercase,
                "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(
                new MappedMap<>(MappedTable.open(cache.path(ModelCache.CLUSTERS)), Values::readSet),
                Field.word_form_simplified_lowercase,
                "word_clusters"));
        lexica.setWordEmbeddings(new GlobalLexicon<>(
                new MappedMap<>(MappedTable.open(cache.path(ModelCache.EMBEDDINGS)), Values::readVector),
                Field.word_form_undigitalized,
                "word_embeddings"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                MappedGazetteer.open(MappedTable.open(cache.path(ModelCache.GAZETTEERS))),
                Field.word_form_simplified,
                "named_entity_gazetteers"));
        return lexica;
    }
}
