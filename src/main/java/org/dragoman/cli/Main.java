package org.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Turns diplomatic and political news into a graph in which every edge leads to the sentence that says it.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with more bad input than allowed.",
            "Examples:",
            "  dragoman build seeds/articles",
            "  dragoman extract news/ -o facts.jsonl",
            "  dragoman explain Darchiev",
        },
        subcommands = {HelpCommand.class, ExtractCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** {@return the exit code of one command} */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}
