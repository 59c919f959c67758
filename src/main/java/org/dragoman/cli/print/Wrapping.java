package org.dragoman.cli.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of limited width. Widths count characters as a reader does; control characters become blanks. */
public final class Wrapping {
    /** The width that every table and text keeps. */
    public static final int WIDTH = 100;

    private Wrapping() {}

    /** {@return the lines, at least one, none longer than the width} */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length())));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@return the text broken into lines that all begin with this indent} */
    public static String indented(String text, String indent) {
        return indent + String.join("\n" + indent, lines(text, WIDTH - width(indent)));
    }

    /** {@return how many characters a reader sees} */
    static int width(CharSequence text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.toString());
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** {@return the text with blanks in place of line ends and of what would steer a terminal} */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
