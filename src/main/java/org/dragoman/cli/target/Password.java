package org.dragoman.cli.target;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import org.dragoman.issues.SetupException;

/** Finds the password of a database: in the environment, or by asking who sits at the terminal. Never an argument. */
final class Password {
    static final String VARIABLE = "NEO4J_PASSWORD";

    private Password() {}

    static Optional<String> find(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(p -> !p.isEmpty());
    }

    /** {@return the password} */
    @SuppressWarnings("SystemConsoleNull") // where there is no terminal, readPassword gives nothing
    static String get(Map<String, String> environment, String user, String where) {
        Optional<String> given = find(environment);
        if (given.isPresent()) {
            return given.get();
        }
        Console console = System.console();
        if (console == null) {
            throw new SetupException("No password for the user \"" + user + "\" at " + where + ": put it into the"
                    + " environment variable " + VARIABLE + ".");
        }
        char[] typed = console.readPassword("Password of %s at %s: ", user, where);
        if (typed == null || typed.length == 0) {
            throw new SetupException("No password given for the user \"" + user + "\" at " + where + ".");
        }
        return new String(typed);
    }
}
