package org.dragoman.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.files.ArticleReader;
import org.dragoman.articles.files.ReaderSettings;
import org.dragoman.articles.page.PageCleaner;
import org.dragoman.facts.Extraction;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphBuilder;
import org.dragoman.issues.IssueLog;
import org.dragoman.pipeline.ExtractionCache;
import org.dragoman.pipeline.Extractor;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Judgements;
import org.dragoman.resolution.Resolution;
import org.dragoman.resolution.Resolver;

/** The whole way from files to a graph, as the commands go it, without cache and database. */
public final class Chain {
    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "dragoman");
    private static final Steps STEPS = new Steps(CACHE);

    private Chain() {}

    /** {@return what is read from the files below a path, story by story} */
    public static List<Extraction> read(List<String> paths, int threads, IssueLog issues) {
        return readArticles(find(paths, issues), threads, issues);
    }

    /** {@return what is read from the files below a path, page by page} */
    static List<List<Extraction>> readPages(List<String> paths, int threads, IssueLog issues) {
        return pages(find(paths, issues), threads, issues);
    }

    /** {@return what is read from articles, story by story} */
    public static List<Extraction> readArticles(List<Article> articles, int threads, IssueLog issues) {
        return pages(articles, threads, issues).stream().flatMap(List::stream).toList();
    }

    private static List<List<Extraction>> pages(List<Article> articles, int threads, IssueLog issues) {
        return new Extractor(STEPS::newPipeline, ExtractionCache.none(), threads)
                .read(articles, issues, Extractor.Progress.SILENT);
    }

    private static List<Article> find(List<String> paths, IssueLog issues) {
        return new ArticleReader(ReaderSettings.DEFAULT, PageCleaner.load(), InputStream.nullInputStream())
                .read(paths, issues);
    }

    /** {@return what is the same in what was read} */
    public static Resolution resolve(List<Extraction> extractions, IssueLog issues) {
        return new Resolver(Gazetteer.fromClasspath()).resolve(extractions, Judgements.NONE, issues);
    }

    /** {@return the graph of what was read} */
    public static Graph graph(List<Extraction> extractions, IssueLog issues) {
        return GraphBuilder.build(extractions, resolve(extractions, issues));
    }
}
