package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.FactsJson;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;

/**
 * Reads many articles, on several threads, page by page. What the cache holds is not read again, and while all is in the
 * cache no model is loaded. The result depends neither on the number of threads nor on the cache.
 */
public final class Extractor {
    private final Supplier<ArticlePipeline> pipelines;
    private final ExtractionCache cache;
    private final int threads;

    /** Told how many pages of how many are read. Called from several threads. */
    public interface Progress {
        Progress SILENT = (done, total) -> {};

        void report(int done, int total);
    }

    /**
     * @param pipelines gives each thread a pipeline of its own; called only when a page must be read
     * @param threads at least 1
     */
    public Extractor(Supplier<ArticlePipeline> pipelines, ExtractionCache cache, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("no such number of threads: " + threads);
        }
        this.pipelines = pipelines;
        this.cache = cache;
        this.threads = threads;
    }

    /** {@return the extractions of each page, pages by id, the stories of a page in their order} */
    public List<List<Extraction>> read(List<Article> articles, IssueLog issues, Progress progress) {
        Map<String, List<Article>> pages =
                articles.stream().collect(Collectors.groupingBy(Article::page, TreeMap::new, Collectors.toList()));
        AtomicInteger done = new AtomicInteger();
        ThreadLocal<ArticlePipeline> pipeline = ThreadLocal.withInitial(pipelines);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<PageResult>> futures = new ArrayList<>();
            for (List<Article> stories : pages.values()) {
                futures.add(executor.submit(() -> {
                    PageResult result = readPage(stories, pipeline);
                    progress.report(done.incrementAndGet(), pages.size());
                    return result;
                }));
            }
            List<List<Extraction>> extractions = new ArrayList<>();
            for (Future<PageResult> future : futures) {
                PageResult result = get(future);
                result.issues().forEach(issues::add);
                if (!result.stories().isEmpty()) {
                    extractions.add(result.stories());
                }
            }
            return extractions;
        } finally {
            executor.shutdownNow();
        }
    }

    private PageResult readPage(List<Article> stories, ThreadLocal<ArticlePipeline> pipeline) {
        Optional<PageResult> known = cache.find(stories);
        if (known.isPresent()) {
            return known.get();
        }
        IssueLog issues = new IssueLog();
        List<Extraction> extractions = new ArrayList<>();
        ArticlePipeline reader = pipeline.get();
        boolean whole = true;
        for (Article story : stories) {
            try {
                extractions.add(reader.read(story, issues));
            } catch (SetupException e) {
                throw e;
            } catch (RuntimeException e) {
                issues.add(ArticleFailed.of(story.id(), e));
                whole = false;
            }
        }
        PageResult result = new PageResult(asWritten(stories.get(0).page(), extractions, issues), issues.all());
        if (whole) {
            cache.keep(stories, result).ifPresent(issues::add);
        }
        return new PageResult(result.stories(), issues.all());
    }

    /** {@return what a reader of the public form gets, so that a graph does not depend on what was in the cache} */
    private static List<Extraction> asWritten(String page, List<Extraction> extractions, IssueLog issues) {
        return extractions.isEmpty() ? extractions : FactsJson.readPage(page, FactsJson.writePage(extractions), issues);
    }

    private static PageResult get(Future<PageResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupException("Interrupted before all articles were read.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
