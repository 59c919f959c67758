package org.dragoman.text;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.dragoman.issues.SetupException;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's models, unpacked once into a folder. As shipped they are compressed with xz, which costs half a minute at
 * every start; here the trained components lie uncompressed, and the lexica as {@link MappedTable}s. Each file is written
 * under another name and moved into place when whole, so that an interrupted run leaves nothing half-written.
 */
final class ModelCache {
    /** Changes when the files' format does. */
    static final String FORMAT = "nlp4j-english-1.1.2-1";

    private static final String SOURCE = "edu/emory/mathcs/nlp/";
    private static final long NEEDED_BYTES = 1_300_000_000L;

    static final String POS = "models/en-pos";
    static final String NER = "models/en-ner";
    static final String DEP = "models/en-dep";
    static final String AMBIGUITY = "lexica/en-ambiguity-classes-simplified-lowercase";
    static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";
    static final String GAZETTEERS = "lexica/en-named-entity-gazetteers-simplified";
    static final String EMBEDDINGS = "lexica/en-word-embeddings-undigitalized";

    /** The largest first, so that two threads end at about the same time. */
    private static final List<String> FILES = List.of(EMBEDDINGS, DEP, GAZETTEERS, NER, POS, CLUSTERS, AMBIGUITY);

    private final Path folder;

    ModelCache(Path cacheFolder) {
        this.folder = cacheFolder.resolve("models").resolve(FORMAT);
    }

    boolean isReady() {
        return FILES.stream().allMatch(name -> Files.exists(path(name)));
    }

    Path path(String name) {
        return folder.resolve(name.substring(name.indexOf('/') + 1) + ".bin");
    }

    /** Unpacks what is not there yet. */
    void prepare(ModelProgress progress) {
        List<String> missing =
                FILES.stream().filter(name -> !Files.exists(path(name))).toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            FileStore store = Files.getFileStore(folder);
            if (store.getUsableSpace() < NEEDED_BYTES) {
                throw new SetupException(folder + ": the language models need " + NEEDED_BYTES / 1_000_000
                        + " MB there, " + store.getUsableSpace() / 1_000_000
                        + " MB are free. Free some space, or name another folder with --cache.");
            }
        } catch (IOException e) {
            throw new SetupException(
                    folder + ": cannot keep the language models there (" + e.getMessage()
                            + "). Make the folder writable, or name another with --cache.",
                    e);
        }
        long total = missing.stream().mapToLong(ModelCache::packedSize).sum();
        AtomicLong done = new AtomicLong();
        missing.parallelStream().forEach(name -> unpack(name, bytes -> progress.report(done.addAndGet(bytes), total)));
    }

    private void unpack(String name, java.util.function.LongConsumer read) {
        Path target = path(name);
        try {
            Path part = Files.createTempFile(folder, target.getFileName().toString(), ".part");
            try (InputStream in = open(name, read)) {
                switch (name) {
                    case AMBIGUITY -> MappedTable.write(part, encode(in, ModelCache::words));
                    case CLUSTERS -> MappedTable.write(part, encode(in, ModelCache::words));
                    case EMBEDDINGS -> MappedTable.write(part, encode(in, v -> Values.write((float[]) v)));
                    case GAZETTEERS -> MappedTable.write(part, MappedGazetteer.flatten(readTree(in)));
                    default -> {
                        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                            in.transferTo(out);
                        }
                    }
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | ClassNotFoundException | UncheckedIOException e) {
            throw new SetupException(
                    target + ": could not unpack the language models (" + e.getMessage()
                            + "). Free some space, or name another folder with --cache.",
                    e);
        }
    }

    @SuppressWarnings("unchecked")
    private static byte[] words(Object value) {
        return Values.write(
                ((java.util.Collection<String>) value).stream().sorted().toList());
    }

    @SuppressWarnings("BanSerializableRead") // our own dependency's file, pinned by version
    private static Map<String, byte[]> encode(InputStream in, Function<Object, byte[]> value)
            throws IOException, ClassNotFoundException {
        Map<String, byte[]> entries = new TreeMap<>();
        ((Map<?, ?>) new ObjectInputStream(in).readObject())
                .forEach((key, v) -> entries.put((String) key, value.apply(v)));
        return entries;
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static PrefixTree<String, Set<String>> readTree(InputStream in) throws IOException, ClassNotFoundException {
        return (PrefixTree<String, Set<String>>) new ObjectInputStream(in).readObject();
    }

    private static URL resource(String name) {
        URL url = ModelCache.class.getClassLoader().getResource(SOURCE + name + ".xz");
        if (url == null) {
            throw new SetupException("The language models (nlp4j-english) are not on the class path: build with"
                    + " mvn -Dfast package, or start with ./dragoman.");
        }
        return url;
    }

    private static long packedSize(String name) {
        try {
            return resource(name).openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name, java.util.function.LongConsumer read) throws IOException {
        InputStream counted = new FilterInputStream(resource(name).openStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count > 0) {
                    read.accept(count);
                }
                return count;
            }
        };
        return new BufferedInputStream(new XZInputStream(new BufferedInputStream(counted, 1 << 16)), 1 << 16);
    }
}
