package org.dragoman.mentions.time;

/**
 * A run of letters, a run of digits, or one mark.
 *
 * @param text lower case
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space stands before it
 */
record Word(String text, int start, int end, boolean capital, boolean spaced) {
    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }
}
