package org.dragoman.articles.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.articles.Article;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.page.PageCleaner;
import org.dragoman.articles.page.Story;
import org.dragoman.issues.IssueLog;

/**
 * Reads articles from text, Markdown, JSON and JSON lines. A file {@code NAME.meta.json} beside {@code NAME.txt} may say
 * {@code title}, {@code publisher}, {@code author}, {@code published}, {@code url}, {@code language}; it wins over the text.
 * Safe for use by several threads, unless they share standard input.
 */
public final class ArticleReader {
    private static final String STANDARD_INPUT = "-";

    private final PageCleaner cleaner;
    private final SourceReader sources;
    private final InputStream standardInput;

    /** @param standardInput what the path "-" stands for */
    public ArticleReader(ReaderSettings settings, PageCleaner cleaner, InputStream standardInput) {
        this.cleaner = cleaner;
        this.sources = new SourceReader(settings);
        this.standardInput = standardInput;
    }

    /** {@return the articles below these paths, in order of their paths whatever the order given} */
    public List<Article> read(List<String> paths, IssueLog issues) {
        List<Article> articles = new ArrayList<>();
        read(paths, articles::add, issues);
        return articles;
    }

    /** Hands over the articles one at a time, for collections larger than the memory. */
    public void read(List<String> paths, Consumer<Article> sink, IssueLog issues) {
        Map<String, String> seen = new TreeMap<>();
        Consumer<Source> clean = source -> clean(source, seen, sink, issues);
        List<String> names =
                paths.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList();
        for (Path file : PathFinder.find(names, issues)) {
            try {
                sources.read(file, clean, issues);
            } catch (IOException e) {
                issues.add(PathFinder.issue(file, e));
            }
        }
        if (names.size() < paths.size()) {
            try {
                sources.read("stdin", STANDARD_INPUT, standardInput, clean, issues);
            } catch (IOException e) {
                issues.add(new BadInput.NotReadable("standard input", String.valueOf(e.getMessage())));
            }
        }
    }

    private void clean(Source source, Map<String, String> seen, Consumer<Article> sink, IssueLog issues) {
        String before = seen.putIfAbsent(source.id(), source.where());
        if (before != null) {
            issues.add(new BadInput.DuplicateId(source.where(), source.id(), before));
            return;
        }
        List<Story> stories = cleaner.clean(source.text(), source.given());
        String text = stories.get(0).text();
        if (text.isBlank()) {
            issues.add(new BadInput.EmptyFile(source.where()));
            return;
        }
        var objection = English.findObjection(text);
        if (objection.isPresent()) {
            issues.add(new BadInput.NotEnglish(source.where(), objection.get()));
            return;
        }
        for (int i = 0; i < stories.size(); i++) {
            sink.accept(article(source, stories.get(i), i));
        }
        if (stories.get(0).metadata().published() == null) {
            issues.add(new BadInput.NoDate(source.where()));
        }
    }

    private static Article article(Source source, Story story, int index) {
        String id = index == 0 ? source.id() : source.id() + "#" + (index + 1);
        Metadata found = story.metadata();
        Metadata metadata = new Metadata(
                found.title(),
                found.publisher(),
                found.author(),
                found.published(),
                found.url(),
                found.language() == null ? "en" : found.language(),
                found.wire(),
                found.foundAt());
        String given = index == 0 ? source.given().toString() : "";
        String sha256 = sha256(story.section().of(source.text()) + "\u0000" + given);
        return new Article(
                id, source.id(), source.path(), metadata, story.text(), story.blocks(), story.offsets(), sha256);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
