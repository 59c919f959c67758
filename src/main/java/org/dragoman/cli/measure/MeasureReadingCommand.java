package org.dragoman.cli.measure;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.articles.Article;
import org.dragoman.articles.files.ArticleReader;
import org.dragoman.articles.files.ReaderSettings;
import org.dragoman.articles.page.PageCleaner;
import org.dragoman.cli.Steps;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.pipeline.ArticlePipeline;
import org.dragoman.pipeline.ExtractionCache;
import org.dragoman.pipeline.Extractor;
import org.dragoman.text.TextParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Time to the first article, articles a second on one thread and on two, against the parser alone, and the heap. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description = {"Reads the same articles again and again, with the parser alone and with all steps.", ""},
        footer = {"", "Example:", "  dragoman measure reading seeds/articles --rounds 5"})
final class MeasureReadingCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles.")
    private List<String> paths = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How often. Default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Article> articles =
                new ArticleReader(ReaderSettings.DEFAULT, PageCleaner.load(), System.in).read(paths, new IssueLog());
        if (articles.isEmpty()) {
            throw new SetupException("no article to measure with in " + paths);
        }
        Steps steps = Steps.withoutTrees();
        ArticlePipeline pipeline = steps.newPipeline();
        pipeline.read(articles.get(0), new IssueLog());
        Duration toFirst = Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());

        TextParser parser = steps.newParser();
        Rate alone = new Rate("the parser alone, one thread", "articles");
        Rate one = new Rate("all steps, one thread", "articles");
        Rate two = new Rate("all steps, two threads", "articles");
        Extractor single = new Extractor(steps::newPipeline, ExtractionCache.none(), 1);
        Extractor pair = new Extractor(steps::newPipeline, ExtractionCache.none(), 2);
        single.read(articles, new IssueLog(), Extractor.Progress.SILENT); // warms up
        for (int i = 0; i < rounds; i++) {
            alone.time(articles.size(), () -> articles.forEach(a -> parser.parse(a, new IssueLog())));
            one.time(articles.size(), () -> single.read(articles, new IssueLog(), Extractor.Progress.SILENT));
            two.time(articles.size(), () -> pair.read(articles, new IssueLog(), Extractor.Progress.SILENT));
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "start to first article read: %.1f s%n", toFirst.toMillis() / 1000.0);
            out.println(alone.line(alone));
            out.println(one.line(alone));
            out.println(two.line(alone));
            out.printf(
                    Locale.ROOT,
                    "heap in use afterwards: %d MB of at most %d MB%n",
                    heap >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        return 0;
    }
}
