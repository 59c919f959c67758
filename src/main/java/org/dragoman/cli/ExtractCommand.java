package org.dragoman.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.articles.Article;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.TablePrinter;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.FactsJson;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Articles to JSON lines. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and writes what they say as JSON lines, one line a page.",
            "Things are told apart within an article, not across; 'load' and 'build' do that.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman extract seeds/articles -o facts.jsonl",
            "  dragoman extract article.txt | jq '.facts[].rel'",
            "  cat article.txt | dragoman extract -",
            "  dragoman extract news/ -o facts.jsonl --ledger nothing.jsonl",
        })
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "Write which sentences with telling words gave nothing, and why: one JSON object a line, in the"
                            + " form of ledger.schema.json. Prints how much of each article was read.")
    private @Nullable Path ledger;

    @Mixin
    private IssueOptions limit = new IssueOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        IssueLog issues = new IssueLog();
        List<Article> found = articles.find(issues);
        List<List<Extraction>> pages = articles.read(found, issues);
        write(pages);
        if (ledger != null) {
            keep(Ledger.of(found, pages, articles.steps()), ledger);
        }
        if (spec != null) {
            IssueReport.print(issues, spec.commandLine().getErr());
        }
        return limit.exitCode(issues, pages.size());
    }

    private void keep(Ledger nothing, Path file) {
        WholeFile.write(file, out -> {
            for (String line : nothing.lines()) {
                out.write(line + "\n");
            }
        });
        if (spec != null) {
            List<List<Object>> rows = new ArrayList<>();
            for (Ledger.Coverage c : nothing.coverage()) {
                rows.add(List.of(
                        c.article(),
                        c.sentences(),
                        c.telling(),
                        c.read(),
                        String.format(Locale.ROOT, "%.2f", c.share())));
            }
            spec.commandLine()
                    .getErr()
                    .print(new TablePrinter(Style.PLAIN)
                            .print(List.of("article", "sentences", "telling", "read", "coverage"), rows));
        }
    }

    private void write(List<List<Extraction>> pages) {
        try {
            if (output == null) {
                Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
                write(pages, out);
                out.flush();
                return;
            }
            WholeFile.write(output, out -> write(pages, out));
        } catch (IOException e) {
            throw new SetupException("standard output cannot be written (" + e + ").", e);
        }
    }

    private static void write(List<List<Extraction>> pages, Writer out) throws IOException {
        for (List<Extraction> page : pages) {
            out.write(FactsJson.writePage(page));
            out.write('\n');
        }
    }
}
