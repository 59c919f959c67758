package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {
    static Collection<String> commands() {
        return Main.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_shows_an_example_and_keeps_to_a_hundred_columns(String command) {
        if (command.equals("help")) {
            return;
        }
        Cli help = Cli.run(command, "--help");
        help.ends(0).prints("Examples:", "  dragoman " + command);
        assertEquals("", help.out().lines().filter(line -> line.length() > 100).collect(Collectors.joining("\n")));
    }

    @Test
    void names_every_command_in_its_own_help() {
        Cli help = Cli.run("--help");
        help.prints("Examples:").prints(commands().toArray(String[]::new));
    }

    @Test
    void says_how_to_use_it_when_there_is_no_command() {
        Cli.run().ends(CommandLine.ExitCode.USAGE, "Try \"dragoman --help\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bild seeds             | Unmatched argument
                    build                  | PATH
                    build x --neoj bolt:   | Unknown option
                    build x --neo4j        | --neo4j
                    export --format xml    | GRAPH, CYPHER, CSV
                    export --format csv    | name it with -o
                    diff one               | Missing required parameter
                    diff a b --json --markdown | mutually exclusive
                    evaluate gold          | PATH
                    query no-such-question | no question or file "no-such-question"
                    query what-was-exclude | did you mean what-was-excluded
                    query about --param nam=x | about has no parameter "nam"; it has name
                    explain                | NAME
                    explain x --type Thing | expected one of
                    load                   | FACTS
                    serve --neo4j bolt://a | leave --neo4j out
                    serve --http-port many | is not an int
                    """)
    void ends_with_2_and_one_line_when_it_is_used_wrongly(String arguments, String message) {
        Cli run = Cli.run(arguments.strip().split(" "));
        run.ends(CommandLine.ExitCode.USAGE, "dragoman: ", message.strip(), "--help\"");
        assertTrue(run.err().lines().count() <= 3, run.err());
    }
}
