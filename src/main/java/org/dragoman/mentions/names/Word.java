package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * A part of a token that may be a name of its own: "US-Russia" is one token and three words, "Iran’s" one and two.
 *
 * @param token index of its token
 * @param fold see {@link Fold#word}
 */
record Word(int token, CharSpan span, String text, String fold) {
    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isPossessive() {
        return fold.equals("'s") || fold.equals("'");
    }

    boolean isAbbreviation() {
        return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
    }

    static List<Word> of(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            split(token.index(), withoutFullStop(sentence, token), token.span().start(), words);
        }
        return words;
    }

    /** "of the RSF.": the last mark of a sentence may stick to an abbreviation without other dots. */
    private static String withoutFullStop(Sentence sentence, Token token) {
        String text = token.text();
        boolean last = token.index() == sentence.size() - 1 && text.length() > 2;
        return last && text.indexOf('.') == text.length() - 1 && Character.isUpperCase(text.charAt(text.length() - 2))
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** {@return the words of a listed name} */
    static List<Word> of(String name) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String piece : name.split(" ", -1)) {
            boolean comma = piece.endsWith(",");
            split(at, comma ? piece.substring(0, piece.length() - 1) : piece, 0, words);
            if (comma) {
                split(at, ",", 0, words);
            }
            at++;
        }
        return words;
    }

    private static void split(int token, String text, int offset, List<Word> words) {
        int end = possessiveStart(text);
        int from = 0;
        for (int i = 0; i <= end; i++) {
            boolean joint = i < end && i > 0 && isJoint(text.charAt(i));
            if (i == end || joint) {
                add(token, text, from, i, offset, words);
                from = i + 1;
            }
            if (joint) {
                add(token, text, i, i + 1, offset, words);
            }
        }
        if (end < text.length()) {
            add(token, text, end, text.length(), offset, words);
        }
    }

    private static void add(int token, String text, int from, int to, int offset, List<Word> words) {
        if (from < to) {
            String part = text.substring(from, to);
            String fold = Fold.word(part);
            words.add(new Word(token, new CharSpan(offset + from, offset + to), part, fold.isEmpty() ? part : fold));
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '–' || c == '/' || c == '‑';
    }

    private static int possessiveStart(String text) {
        int n = text.length();
        return n > 2 && (text.endsWith("'s") || text.endsWith("’s")) ? n - 2 : n;
    }
}
