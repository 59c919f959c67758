package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README knows the commands that there are, and no others. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `dragoman (\\w+)");

    @Test
    void tableOfCommandsIsComplete() throws IOException {
        Set<String> named = COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> commands = new TreeSet<>(Main.commandLine().getSubcommands().keySet());
        commands.remove("help");
        assertEquals(commands, named);
    }
}
