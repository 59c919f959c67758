package org.dragoman.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared: in small letters, without accents, dots and possessive endings. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** {@return the text's words, one blank between them, without a leading article} */
    static String fold(String text) {
        return String.join(" ", of(text));
    }

    /** {@return the text's words, without a leading article} */
    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ß", "ss");
        plain = POSSESSIVE.matcher(plain).replaceAll("").replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "");
        List<String> words =
                Stream.of(BREAK.split(plain)).filter(w -> !w.isEmpty()).toList();
        return words.size() > 1 && words.get(0).matches("the|an?") ? words.subList(1, words.size()) : words;
    }
}
