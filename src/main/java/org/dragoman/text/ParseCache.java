package org.dragoman.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * Keeps trees, which cost most of the time of reading, under the hash of what was parsed and of what parses: a text that
 * is read again because the steps after the parser changed is not parsed again, and while every text is known no model is
 * loaded. A tree depends on the text and its layout alone. The folder can be deleted at any time; a file that is damaged is
 * made anew, and one that cannot be written is done without.
 */
public final class ParseCache {
    /** All whose code decides what a tree looks like. */
    private static final List<Class<?>> CODE =
            List.of(ParseCache.class, Nlp4jTextParser.class, SentenceSplitter.class, MappedGazetteer.class);

    private final @Nullable Path folder;

    private ParseCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** {@return a cache below the folder that holds the models too} */
    public static ParseCache in(Path cacheFolder) {
        return new ParseCache(cacheFolder.resolve("trees").resolve(codeHash()));
    }

    /** {@return a cache that keeps nothing} */
    public static ParseCache none() {
        return new ParseCache(null);
    }

    /**
     * {@return a parser that asks the cache first; not thread-safe}
     *
     * @param models called for the first text that the cache does not hold
     */
    public TextParser before(Supplier<LanguageModels> models) {
        return new Remembering(folder, models);
    }

    private static final class Remembering implements TextParser {
        private final @Nullable Path folder;
        private final Supplier<LanguageModels> models;
        private @Nullable TextParser parser;

        Remembering(@Nullable Path folder, Supplier<LanguageModels> models) {
            this.folder = folder;
            this.models = models;
        }

        @Override
        public Document parse(Article article, IssueLog issues) {
            if (folder == null) {
                return parser().parse(article, issues);
            }
            String key = key(article);
            Path file = folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
            return read(file, article).orElseGet(() -> {
                int before = issues.all().size();
                Document document = parser().parse(article, issues);
                if (issues.all().size() == before) {
                    write(file, document);
                }
                return document;
            });
        }

        private TextParser parser() {
            if (parser == null) {
                parser = models.get().newParser();
            }
            return parser;
        }
    }

    private static Optional<Document> read(Path file, Article article) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            int count = in.readInt();
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                CharSpan span = new CharSpan(in.readInt(), in.readInt());
                int block = in.readInt();
                sentences.add(
                        new Sentence(i, span, block, article.blocks().get(block).kind(), tokens(in, article.text())));
            }
            return in.read() < 0 ? Optional.of(new Document(article, sentences)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<Token> tokens(DataInputStream in, String text) throws IOException {
        int count = in.readInt();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CharSpan span = new CharSpan(in.readInt(), in.readInt());
            String lemma = in.readUTF();
            String pos = in.readUTF().intern();
            int head = in.readInt();
            tokens.add(new Token(
                    i,
                    span,
                    span.of(text),
                    lemma,
                    pos,
                    head,
                    in.readUTF().intern(),
                    in.readUTF().intern()));
        }
        return tokens;
    }

    private static void write(Path file, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(document.sentences().size());
            for (Sentence sentence : document.sentences()) {
                write(out, sentence.span());
                out.writeInt(sentence.block());
                out.writeInt(sentence.size());
                for (Token token : sentence.tokens()) {
                    write(out, token.span());
                    out.writeUTF(token.lemma());
                    out.writeUTF(token.pos());
                    out.writeInt(token.head());
                    out.writeUTF(token.dependency());
                    out.writeUTF(token.entity());
                }
            }
            out.flush();
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "trees", ".part");
            try {
                Files.write(part, bytes.toByteArray());
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // a word of more than 65,535 bytes, or a full disk: the text is parsed again next time, and the cache of
            // what
            // was read, which lies on the same disk, says so
            return;
        }
    }

    private static void write(DataOutputStream out, CharSpan span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static String key(Article article) {
        MessageDigest digest = sha256();
        for (Block block : article.blocks()) {
            digest.update((block.span().start() + "-" + block.span().end() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        digest.update(article.text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String codeHash() {
        MessageDigest digest = sha256();
        digest.update(ModelCache.FORMAT.getBytes(StandardCharsets.UTF_8));
        for (Class<?> code : CODE) {
            try (InputStream in = code.getResourceAsStream(code.getSimpleName() + ".class")) {
                if (in != null) {
                    digest.update(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
