package org.dragoman.cli;

import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.files.ArticleReader;
import org.dragoman.articles.files.ReaderSettings;
import org.dragoman.articles.page.PageCleaner;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.pipeline.Extractor;

/** Reads the articles below the paths a user named, with the options given. */
final class Reading {
    private final ReadingOptions options;

    Reading(ReadingOptions options) {
        this.options = options;
    }

    /** {@return what was read, page by page} */
    List<List<Extraction>> readPaths(List<String> paths, IssueLog issues) {
        return read(find(paths, issues), issues);
    }

    /** {@return the articles below the paths} */
    static List<Article> find(List<String> paths, IssueLog issues) {
        return new ArticleReader(ReaderSettings.DEFAULT, PageCleaner.load(), System.in).read(paths, issues);
    }

    /** {@return what is said with the confidence that the user wants} */
    private List<Extraction> certain(List<Extraction> page) {
        return options.minConfidence() <= 0
                ? page
                : page.stream()
                        .map(story -> new Extraction(
                                story.article(),
                                story.sentences(),
                                story.referents(),
                                story.claims().stream()
                                        .filter(c -> c.confidence() >= options.minConfidence())
                                        .toList()))
                        .toList();
    }

    /** {@return what is read in articles, page by page} */
    List<List<Extraction>> read(List<Article> articles, IssueLog issues) {
        Steps steps = steps();
        Extractor extractor = new Extractor(steps::newPipeline, options.extractionCache(), options.threads());
        try (ProgressView view = new ProgressView("Reading articles")) {
            return extractor.read(articles, issues, view::report).stream()
                    .map(this::certain)
                    .toList();
        }
    }

    /** {@return the steps that the options ask for} */
    Steps steps() {
        return new Steps(options.cacheFolder(), options.relations(), options.parseCache());
    }
}
