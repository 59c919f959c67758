package org.dragoman.cli.print;

import picocli.CommandLine.Help.Ansi;

/**
 * Emphasis on a terminal; plain text elsewhere and where the environment sets {@code NO_COLOR}.
 *
 * @param shown whether there is a terminal that shows it
 */
public record Style(boolean shown) {
    public static final Style PLAIN = new Style(false);

    /** {@return the style of standard output} */
    public static Style ofOutput() {
        return new Style(Ansi.AUTO.enabled());
    }

    public String bold(String text) {
        return shown ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    public String faint(String text) {
        return shown ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
