package org.dragoman.facts.taught;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.TaughtSentenceReader.Lesson;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TextParser;

/** The taught sentences of all relations, and what is learned from them. */
public final class TaughtRelations {
    /** Changes when the same sentences give other patterns. */
    private static final String VERSION = "2";

    private final List<RelationFile> files;

    /**
     * @param files one or more of a relation: a user's file adds to what ships with the program
     */
    public TaughtRelations(List<RelationFile> files) {
        this.files = files.stream()
                .sorted(Comparator.comparing(RelationFile::relation).thenComparing(RelationFile::path))
                .toList();
    }

    /** {@return these and more} */
    public TaughtRelations with(List<RelationFile> more) {
        List<RelationFile> all = new ArrayList<>(files);
        all.addAll(more);
        return new TaughtRelations(all);
    }

    /** {@return the name of the file that teaches a relation} */
    public static String fileName(RelationType relation) {
        return relation.name() + ".txt";
    }

    /** {@return what the patterns depend on, hashed: under this name they can be kept} */
    public String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
            for (RelationFile file : files) {
                digest.update((file.label() + "\n" + file.content()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Parses the sentences and learns from them.
     *
     * @throws SetupException where a sentence is not marked up right: says file and line
     */
    public PatternSet learn(TextParser parser, IssueLog issues) {
        return new PatternCompiler(lessons(), issues).compile(examples(parser, issues));
    }

    /** {@return what each file says} */
    Map<RelationType, Lesson> lessons() {
        Map<RelationType, Lesson> lessons = new TreeMap<>();
        files.forEach(file -> lessons.merge(file.relation(), new TaughtSentenceReader(file).parse(), Lesson::and));
        return lessons;
    }

    List<TaughtExample> examples(TextParser parser, IssueLog issues) {
        List<TaughtExample> examples = new ArrayList<>();
        for (RelationFile file : files) {
            List<TaughtSentence> taught = new TaughtSentenceReader(file).parse().sentences();
            Document document = parser.parse(article(file.label(), taught), issues);
            for (int i = 0; i < taught.size(); i++) {
                examples.add(example(file, taught.get(i), document, i));
            }
        }
        return examples;
    }

    private static TaughtExample example(RelationFile file, TaughtSentence taught, Document document, int block) {
        List<Sentence> sentences =
                document.sentences().stream().filter(s -> s.block() == block).toList();
        if (sentences.size() != 1) {
            String line = taught.where().substring(taught.where().lastIndexOf(':'));
            throw new SetupException(file.path() + line + ": read as " + sentences.size() + " sentences, not one: \""
                    + taught.text() + "\"");
        }
        Sentence sentence = sentences.get(0);
        int offset = document.article().blocks().get(block).span().start();
        return new TaughtExample(taught, sentence, SentenceGraphBuilder.build(sentence, List.of()), offset);
    }

    private static Article article(String file, List<TaughtSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (TaughtSentence sentence : sentences) {
            int start = text.length();
            text.append(sentence.text());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new CharSpan(start, text.length())));
            text.append("\n\n");
        }
        OffsetMap offsets = new OffsetMap(List.of(new OffsetMap.Run(0, 0, text.length())));
        return new Article(file, file, file, Metadata.NONE, text.toString(), blocks, offsets, file);
    }
}
