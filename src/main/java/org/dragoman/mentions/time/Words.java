package org.dragoman.mentions.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, by index; asking beyond the ends gives a word that is nothing. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "(?<=\\d|\\d )[ap](?:\\.\\s?m\\b\\.?|m\\b\\.?)|o['’]clock|['’]s\\b|\\p{L}+(?:\\.\\p{L}\\b)*|\\d+|\\S",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_DAY = Pattern.compile("[ap]\\.?\\s?m\\.?");
    private static final Word NOTHING = new Word("\0", 0, 0, false, true);

    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            words.add(new Word(
                    normal(found),
                    matcher.start(),
                    matcher.end(),
                    Character.isUpperCase(found.charAt(0)),
                    matcher.start() == 0 || Character.isWhitespace(text.charAt(matcher.start() - 1))));
        }
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean half = lower.length() <= 5 && (lower.startsWith("a") || lower.startsWith("p"));
        if (half && HALF_DAY.matcher(lower).matches()) {
            return lower.charAt(0) + "m";
        }
        return switch (lower) {
            case "–", "—", "~", "‑", "−" -> "-";
            default -> lower;
        };
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    String text(int index) {
        return at(index).text();
    }

    boolean is(int index, String... any) {
        return Arrays.asList(any).contains(text(index));
    }

    boolean in(int index, Set<String> any) {
        return any.contains(text(index));
    }

    /** {@return the index after these words, or -1 when they do not stand here} */
    int after(int index, String... sequence) {
        for (int i = 0; i < sequence.length; i++) {
            if (!text(index + i).equals(sequence[i])) {
                return -1;
            }
        }
        return index + sequence.length;
    }

    /** {@return the first index from here that is none of these words} */
    int skip(int index, String... any) {
        int at = index;
        while (is(at, any)) {
            at++;
        }
        return at;
    }

    /** {@return the next index if one of these words stands here, else this one} */
    int optional(int index, String... any) {
        return is(index, any) ? index + 1 : index;
    }
}
