package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program, as a user sees it.
 *
 * @param out standard output
 * @param err standard error
 */
record Cli(int code, String out, String err) {
    static Cli run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Cli(code, out.toString(), err.toString());
    }

    /** The run printed all of these. */
    Cli prints(String... parts) {
        for (String part : parts) {
            assertTrue(out.contains(part), () -> "no \"" + part + "\" in:\n" + out);
        }
        return this;
    }

    /** The run ended with this code and one line for the user that says all of this. */
    Cli fails(int expectedCode, String... parts) {
        assertEquals(1, err.lines().count(), () -> "one line expected:\n" + err);
        return ends(expectedCode, parts);
    }

    /** The run ended with this code and told the user all of this. */
    Cli ends(int expectedCode, String... parts) {
        assertEquals(expectedCode, code, err);
        for (String part : parts) {
            assertTrue(err.contains(part), () -> "no \"" + part + "\" in:\n" + err);
        }
        return this;
    }
}
