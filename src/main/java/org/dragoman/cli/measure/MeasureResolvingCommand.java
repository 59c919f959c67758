package org.dragoman.cli.measure;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Judgements;
import org.dragoman.resolution.Resolution;
import org.dragoman.resolution.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Time for one mention, and for one article held against all others, as their number grows. */
@Command(
        name = "resolving",
        mixinStandardHelpOptions = true,
        description = {
            "Decides who is who, and what is a copy of what, in made-up news of growing size.",
            "The time for one should not grow with the number of all.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman measure resolving",
            "  dragoman measure resolving --mentions 1000,10000 --articles 1000,10000"
        })
final class MeasureResolvingCommand implements Callable<Integer> {
    @Option(
            names = "--mentions",
            split = ",",
            paramLabel = "N",
            description = "How many things articles mention. Default: ${DEFAULT-VALUE}.")
    private List<Integer> mentions = List.of(1000, 10_000, 100_000);

    @Option(
            names = "--articles",
            split = ",",
            paramLabel = "N",
            description = "Among how many articles to look for copies; a tenth are. Default: ${DEFAULT-VALUE}.")
    private List<Integer> articles = List.of(1000, 10_000, 100_000);

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        Resolver resolver = new Resolver(Gazetteer.fromClasspath());
        resolver.resolve(new MadeUpNews().mentions(2000), Judgements.NONE, new IssueLog()); // warms up
        double base = 0;
        for (int size : mentions) {
            List<Extraction> news = new MadeUpNews().mentions(size);
            long start = cpuTime();
            Resolution resolution = resolver.resolve(news, Judgements.NONE, new IssueLog());
            double each = (cpuTime() - start) / 1e3 / size;
            base = base == 0 ? each : base;
            print(out, size, "mentions", each, base, resolution.entities().size() + " things");
        }
        base = 0;
        for (int size : articles) {
            MadeUpNews.Copies copies = new MadeUpNews().copies(size);
            long start = cpuTime();
            Resolution resolution = resolver.resolve(copies.articles(), Judgements.NONE, new IssueLog());
            double each = (cpuTime() - start) / 1e3 / size;
            base = base == 0 ? each : base;
            Set<List<String>> found = new HashSet<>();
            resolution.duplicates().forEach(d -> found.add(List.of(d.later(), d.earlier())));
            long right = copies.planted().stream().filter(found::contains).count();
            print(
                    out,
                    size,
                    "articles",
                    each,
                    base,
                    right + " of " + copies.planted().size() + " planted copies found");
        }
        return 0;
    }

    /** Of this thread, so that what else the machine does counts little. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(PrintWriter out, int size, String unit, double each, double base, String what) {
        out.printf(Locale.ROOT, "%,9d %s  %8.1f µs each  %5.2f × the first  %s%n", size, unit, each, each / base, what);
        out.flush();
    }
}
