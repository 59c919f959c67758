package org.dragoman.mentions.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one name together. */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Fold() {}

    /** {@return the word in small letters without accents, dots, and a possessive ending} */
    static String word(String word) {
        String plain = plain(word).toLowerCase(Locale.ROOT).replace(".", "");
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** {@return the word without accents and dots, its capitals kept, and one kind of apostrophe} */
    static String exact(String word) {
        return plain(word).replace(".", "");
    }

    private static String plain(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("ß", "ss");
    }

    /** {@return a key under which the usual romanisations of one name fall together: Darchiyev, Darchiev} */
    static String romanised(String name) {
        String key = NO_LETTERS.matcher(word(name)).replaceAll("");
        key = key.replace("iye", "ie").replace("yev", "ev").replace("ks", "x").replace("y", "i");
        key = key.replace("ie", "e").replace("ii", "i").replace("ou", "u").replace("dj", "j");
        return DOUBLED.matcher(key).replaceAll("$1").replace("alexandr", "alexander");
    }

    /** {@return whether two given names may be one: alike when romanised, an initial, or with other vowels} */
    static boolean sameGiven(String a, String b) {
        String x = romanised(a);
        String y = romanised(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (x.length() == 1 || y.length() == 1) {
            return x.charAt(0) == y.charAt(0);
        }
        String consonants = VOWELS.matcher(x).replaceAll("");
        return x.equals(y)
                || (x.charAt(0) == y.charAt(0)
                        && consonants.length() >= 3
                        && consonants.equals(VOWELS.matcher(y).replaceAll("")));
    }
}
