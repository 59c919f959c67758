package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.articles.Article;
import org.dragoman.cli.print.Style;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.Teaching;
import org.dragoman.facts.taught.Teaching.Given;
import org.dragoman.facts.taught.Teaching.Outcome;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what sentences would teach, before they are kept. */
@Command(
        name = "teach",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what sentences of yours teach: the patterns they give, what these newly find in articles, and which"
                    + " sentences they break. Keeps nothing unless asked with --keep.",
            "",
            "The file is called like the relation, RECALLED.txt, and holds lines such as",
            "  types: COUNTRY -> PERSON, OFFICE              what a new relation joins, before its sentences",
            "  + [COUNTRY Kenya] recalled [PERSON Jane Roe].   an example",
            "  - [COUNTRY Kenya] recalled the words of [PERSON Jane Roe].   a counter-example",
            "  = recall withdraw                             words that can stand for each other",
            "  # …                                           a remark",
            "Kinds of thing: PERSON OFFICE ORGANIZATION COUNTRY PLACE PROPERTY MEETING DELEGATION TOPIC GROUP. Where the"
                    + " kind does not tell the ends apart: [COUNTRY:subject Kenya], [COUNTRY:object Peru].",
            ""
        },
        footer = {
            "",
            "Exit code 1 when a sentence is broken.",
            "Examples:",
            "  dragoman teach RECALLED.txt",
            "  dragoman teach RECALLED.txt news/",
            "  dragoman teach RECALLED.txt --keep relations",
            "  dragoman build news/ --relations relations",
        })
final class TeachCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "Your sentences, in a file called like the relation.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Articles in which to show what is newly found.")
    private List<String> paths = List.of();

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Add the sentences to the file of this relation in DIR, if none is broken.")
    private @Nullable Path keep;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        IssueLog issues = new IssueLog();
        RelationFile taught = RelationOptions.read(file);
        Steps before = new Steps(reading.cacheFolder(), reading.relations(), reading.parseCache());
        Teaching teaching = Teaching.of(before.taught(), taught, before.newParser(), issues);
        Novelties novelties = Novelties.NONE;
        if (!paths.isEmpty()) {
            List<Article> articles = Reading.find(paths, issues);
            novelties = Novelties.find(articles, before, before.with(List.of(taught)), reading.threads(), issues);
        }
        boolean kept = keep != null && teaching.isSound() && hasPatterns(teaching);
        if (kept && keep != null) {
            KeptSentences.add(taught, keep);
        }
        if (json) {
            console.out().println(TeachingJson.print(teaching, novelties, kept));
        } else {
            print(teaching, novelties, console.out());
            tellHowToKeep(teaching, kept, console.out());
        }
        return teaching.isSound() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean hasPatterns(Teaching teaching) {
        return teaching.lessons().stream().anyMatch(g -> g.outcome() == Outcome.TAUGHT || !g.example());
    }

    private void print(Teaching teaching, Novelties novelties, PrintWriter out) {
        Style style = Style.ofOutput();
        out.println(style.bold("What the sentences of " + teaching.relation() + " give"));
        for (Given given : teaching.lessons()) {
            out.println("  " + (given.example() ? "+ " : "- ") + given.text());
            out.println(style.faint("      " + outcome(given)));
            for (String pattern : given.patterns()) {
                out.println(style.faint("      " + pattern));
            }
        }
        list(out, style, "Sentences that would be read wrongly, or no longer", teaching.broken());
        list(out, style, "Found in sentences of other relations: is it right there?", teaching.elsewhere());
        if (!paths.isEmpty()) {
            out.println();
            out.println(style.bold(String.format(
                    Locale.ROOT,
                    "Newly found in %d articles: %d",
                    novelties.articles(),
                    novelties.found().size())));
            novelties.found().forEach(line -> out.println("  " + line));
            if (!novelties.lost().isEmpty()) {
                out.println(style.bold("No longer found: " + novelties.lost().size()));
                novelties.lost().forEach(line -> out.println("  " + line));
            }
        }
        out.println();
    }

    private static void list(PrintWriter out, Style style, String title, List<Teaching.Finding> findings) {
        if (!findings.isEmpty()) {
            out.println();
            out.println(style.bold(title));
            for (Teaching.Finding finding : findings) {
                out.println("  " + finding.where() + "  " + finding.text());
                out.println(style.faint("      " + finding.rule()));
            }
        }
    }

    private static String outcome(Given given) {
        return switch (given.outcome()) {
            case TAUGHT -> "gives";
            case KNOWN -> "was understood before";
            case LOST -> "teaches nothing: " + given.why();
            case SPARED -> "nothing is found in it, as it should be";
            case BROKEN -> "something is still found in it, by";
        };
    }

    private void tellHowToKeep(Teaching teaching, boolean kept, PrintWriter out) {
        List<String> lines = new ArrayList<>();
        if (kept) {
            lines.add("Kept in " + KeptSentences.file(teaching.relation(), keep == null ? file : keep) + ".");
            lines.add("Use it with  dragoman build PATH --relations " + keep + "  (extract and evaluate take it, too)");
        } else if (!teaching.isSound()) {
            lines.add("Nothing is kept: a sentence is broken. Add counter-examples or say the examples more fully.");
        } else if (keep != null) {
            lines.add("Nothing is kept: the sentences teach nothing new.");
        } else {
            lines.add("Nothing is kept. To keep the sentences:  dragoman teach " + file + " --keep relations");
            lines.add("and to use them:  dragoman build PATH --relations relations");
        }
        lines.forEach(out::println);
    }
}
