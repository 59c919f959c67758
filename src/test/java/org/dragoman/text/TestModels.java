package org.dragoman.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;

/** The language models, loaded once for all tests of a run, and documents made from plain text with them. */
public final class TestModels {
    private static @Nullable LanguageModels models;

    private TestModels() {}

    public static synchronized LanguageModels models() {
        if (models == null) {
            models = LanguageModels.open(
                    Path.of(System.getProperty("user.home"), ".cache", "dragoman"), ModelProgress.SILENT);
        }
        return models;
    }

    /** {@return a document of paragraphs, published on the day given with the metadata} */
    public static Document parse(Metadata metadata, String... paragraphs) {
        return models().newParser().parse(article(metadata, paragraphs), new IssueLog());
    }

    public static Document parse(String... paragraphs) {
        return parse(Metadata.NONE, paragraphs);
    }

    /** {@return a document of blocks of one kind after a first paragraph} */
    public static Document parse(Block.Kind kind, String... blocks) {
        return models().newParser().parse(article(Metadata.NONE, kind, blocks), new IssueLog());
    }

    public static Article article(Metadata metadata, String... paragraphs) {
        return article(metadata, Block.Kind.PARAGRAPH, paragraphs);
    }

    private static Article article(Metadata metadata, Block.Kind kind, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            blocks.add(new Block(
                    blocks.isEmpty() ? Block.Kind.PARAGRAPH : kind,
                    new CharSpan(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return new Article(
                "test",
                "test",
                "test.txt",
                metadata,
                text.toString(),
                blocks,
                new OffsetMap(List.of(new OffsetMap.Run(0, 0, text.length()))),
                "0");
    }
}
