package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.cli.files.JudgementFile;
import org.dragoman.cli.findings.Decision;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.mentions.MentionType;
import org.dragoman.resolution.Judgements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A person's decisions about who is who. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Without a judgement, lists what was decided with the least certainty: names taken for one, then names kept"
                    + " apart, each with what speaks for and against.",
            "With one, writes it into the judgement file, which the next build obeys. Removing the line, or forget, brings"
                    + " back the program's own view.",
            ""
        },
        footer = {
            "",
            "Judgements:",
            "  accept KEY               the two names of the list are one",
            "  reject KEY               they are two",
            "  same TYPE A B            A and B are one",
            "  different TYPE A B       A and B are two; wins over same",
            "  name TYPE A B            A is to be shown as B",
            "  id TYPE A ID             A is wikidata:Q… or opensanctions:…",
            "  forget TYPE A B          as if neither had been judged",
            "",
            "Examples:",
            "  dragoman judge --limit 10",
            "  dragoman judge reject 3fa9c1 --comment \"his brother\"",
            "  dragoman judge same Person \"Abu Mohammed al-Jolani\" \"Ahmed al-Sharaa\"",
            "  dragoman judge id Person \"Ahmed al-Sharaa\" wikidata:Q18343258",
        })
final class JudgeCommand implements Callable<Integer> {
    private static final List<String> VERBS = List.of("same", "different", "name", "id", "forget");

    @Parameters(arity = "0..4", paramLabel = "JUDGEMENT", description = "See below.")
    private List<String> words = List.of();

    @Option(names = "--comment", paramLabel = "TEXT", description = "Why; kept in the file.")
    private String comment = "";

    @Option(names = "--date", paramLabel = "DATE", description = "When it was judged. Default: today.")
    private @Nullable LocalDate date;

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "The judgement file. Default: judgements.txt in the data folder.")
    private @Nullable Path file;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many of each kind to list. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Console.of(spec).out();
        if (words.isEmpty()) {
            list(out);
        } else if (words.size() == 2 && List.of("accept", "reject").contains(words.get(0))) {
            Decision decision = find(words.get(1));
            judge(
                    words.get(0).equals("accept") ? "same" : "different",
                    decision.type().text(),
                    decision.first(),
                    decision.second(),
                    out);
        } else if (words.size() == 4 && VERBS.contains(words.get(0))) {
            judge(words.get(0), words.get(1), words.get(2), words.get(3), out);
        } else {
            throw new SetupException("No such judgement: \"" + String.join(" ", words)
                    + "\". Wanted: accept KEY, reject KEY, or " + String.join("|", VERBS) + " TYPE A B.");
        }
        return ExitCode.OK;
    }

    private Path path() {
        return file != null ? file : target.data().judgements();
    }

    private void judge(String verb, String type, String first, String second, PrintWriter out) {
        JudgementFile judgements = new JudgementFile(path());
        if (verb.equals("forget")) {
            int forgotten = judgements.forget(type, first, second);
            out.println(forgotten == 0 ? "Nothing was judged of these two." : "Forgotten; build again to see it.");
            return;
        }
        checkLine(verb, type, first, second);
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        String note = day + (comment.isBlank() ? "" : ": " + comment.strip().replaceAll("\\s+", " "));
        judgements.judge(verb, type, first, second, note);
        out.println(verb + " " + type + " \"" + first + "\" \"" + second + "\"");
        out.println("Written to " + path() + "; build again to see it.");
    }

    private static void checkLine(String verb, String type, String first, String second) {
        IssueLog issues = new IssueLog();
        Judgements.parse("judgement", "%s %s \"%s\" \"%s\"".formatted(verb, type, first, second), issues);
        if (!issues.all().isEmpty() || first.contains("\"") || second.contains("\"")) {
            throw new SetupException("No such judgement: " + verb + " " + type + " \"" + first + "\" \"" + second
                    + "\". Types: "
                    + Stream.of(MentionType.values()).map(MentionType::label).collect(Collectors.joining(", "))
                    + "; ids begin with wikidata: or opensanctions:; names hold no quotation marks.");
        }
    }

    private Decision find(String key) {
        return Decision.of(target.readGraph()).stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new SetupException("No decision has the key \"" + key
                        + "\"; dragoman judge lists them, and builds may change them."));
    }

    private void list(PrintWriter out) {
        List<Decision> all = Decision.of(target.readGraph());
        print("Taken for one, the least certain first", all, true, out);
        print("Kept apart though alike, the likeliest first", all, false, out);
        out.println("They are one: dragoman judge accept KEY. They are two: dragoman judge reject KEY.");
    }

    private void print(String head, List<Decision> all, boolean joined, PrintWriter out) {
        List<Decision> some = all.stream().filter(d -> d.joined() == joined).toList();
        out.println(head + " (" + Math.min(limit, some.size()) + " of " + some.size() + "):");
        for (Decision d : some.stream().limit(limit).toList()) {
            out.printf(
                    Locale.ROOT,
                    "%n  %s  %.2f  %s  “%s” %s “%s”%n",
                    d.key(),
                    d.certainty(),
                    d.type().text(),
                    Wrapping.clean(d.first()),
                    joined ? "=" : "≠",
                    Wrapping.clean(d.second()));
            out.println(Wrapping.indented(d.reason(), "          "));
            out.println(Wrapping.indented(d.grounds(), "            "));
        }
        out.println();
    }
}
