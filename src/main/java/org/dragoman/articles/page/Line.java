package org.dragoman.articles.page;

import java.util.regex.Pattern;

/**
 * One line of a page that is not blank.
 *
 * @param afterBlank whether a blank line stands before it
 */
record Line(TracedText text, Shape shape, boolean afterBlank) {
    /** What its marks say it is. */
    enum Shape {
        PROSE,
        /** Marked as a heading. */
        HEADING,
        LIST_ITEM,
        TABLE_ROW
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENDED = Pattern.compile("[.!?…;:][\"'”’»)\\]]*$");

    String string() {
        return text.toString();
    }

    int words() {
        return SPACE.split(text).length;
    }

    /** {@return whether it closes as a sentence does} */
    boolean isEnded() {
        return ENDED.matcher(text).find();
    }

    boolean startsLower() {
        return text.length() > 0 && Character.isLowerCase(text.charAt(0));
    }

    /** {@return whether it is a paragraph on its own: a sentence, and more than a few words} */
    boolean isParagraph() {
        return shape == Shape.PROSE && isEnded() && words() >= 8 && !string().endsWith(":");
    }

    Line with(TracedText words) {
        return new Line(words, shape, afterBlank);
    }
}
