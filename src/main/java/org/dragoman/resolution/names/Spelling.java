package org.dragoman.resolution.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How far words in Latin letters are from one another. */
final class Spelling {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouywv]");

    /** From, to: one after the other, so the order matters. */
    private static final String[][] SAME_SOUND = {
        {"shch", "sh"},
        {"tzsch", "ch"},
        {"dsch", "j"},
        {"tsch", "ch"},
        {"sch", "sh"},
        {"tch", "ch"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck", "k"},
        {"cq", "k"},
        {"ks", "x"},
        {"cz", "ch"},
        {"iy", "i"},
        {"yi", "i"},
        {"ij", "i"},
        {"aye", "ae"},
        {"iye", "ie"},
        {"yev", "ev"},
        {"yo", "io"},
        {"eu", "u"},
        {"eo", "o"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"qu", "k"},
        {"w", "v"},
        {"y", "i"},
        {"ie", "e"},
        {"ei", "e"},
        {"ai", "a"},
        {"ia", "a"},
        {"io", "o"},
        {"iu", "u"},
        {"q", "k"},
        {"c(?=[eiy])", "s"},
        {"c(?!h)", "k"}
    };

    /** As German papers write: Gorbatschow, Jelzin, Chruschtschow. */
    private static final String[][] GERMAN = {
        {"schtsch", "sh"},
        {"tsch", "\u0001"},
        {"sch", "\u0002"},
        {"ch", "kh"},
        {"\u0001", "ch"},
        {"\u0002", "sh"},
        {"j", "y"},
        {"z", "ts"},
        {"oe", "o"},
        {"ue", "u"},
        {"ae", "a"}
    };

    /** As French papers write: Bachar, Khrouchtchev, Poutine. */
    private static final String[][] FRENCH = {
        {"tch", "\u0001"}, {"ch", "sh"}, {"\u0001", "ch"}, {"dj", "j"}, {"ou", "u"}, {"ine$", "in"}, {"gu(?=[ei])", "g"}
    };

    private static final Map<Character, Integer> SOUNDS =
            sounds("bpvf", "dt", "gkhqc", "szcjx", "mn", "lr", "jyi", "wv");

    private static final double FIRST = 1.3;
    private static final double OTHER_VOWEL = 0.6;
    private static final double LIKE_CONSONANT = 0.75;
    private static final double DOUBLE_LETTER = 0.3;
    private static final double SWAPPED = 0.8;
    private static final double VOWEL_MORE = 0.75;

    private Spelling() {}

    private static Map<Character, Integer> sounds(String... groups) {
        Map<Character, Integer> sounds = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (char letter : groups[i].toCharArray()) {
                sounds.merge(letter, 1 << i, (a, b) -> a | b);
            }
        }
        return Map.copyOf(sounds);
    }

    /** {@return the keys of a word read as English, German or French papers write foreign names} */
    static Set<String> keys(String latin) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(latin));
        keys.add(key(change(latin, GERMAN)));
        keys.add(key(change(latin, FRENCH)));
        return keys;
    }

    private static String change(String word, String[][] changes) {
        String changed = word;
        for (String[] change : changes) {
            changed = change[0].matches(".*[($].*")
                    ? changed.replaceAll(change[0], change[1])
                    : changed.replace(change[0], change[1]);
        }
        return changed;
    }

    /** Darchiyev, Darchiev; Araqchi, Araghchi; Zelenskyy, Zelensky; Khrushchev, Chruschtschow only nearly. */
    static String key(String latin) {
        return DOUBLED.matcher(change(latin, SAME_SOUND)).replaceAll("$1");
    }

    /** {@return the consonants, those that Arabic, Hebrew and Japanese do not tell apart made equal} */
    static String bones(String latin) {
        String bare = VOWELS.matcher(key(latin.replace('w', 'u'))).replaceAll("");
        StringBuilder bones = new StringBuilder();
        for (char letter : bare.replace("sh", "s").replace("ch", "s").toCharArray()) {
            char like =
                    switch (letter) {
                        case 'p', 'v', 'f' -> 'b';
                        case 'g', 'q', 'c', 'x' -> 'k';
                        case 'z', 'j' -> 's';
                        case 'r' -> 'l';
                        default -> letter;
                    };
            if (bones.length() == 0 || bones.charAt(bones.length() - 1) != like) {
                bones.append(like);
            }
        }
        return bones.length() > 1 ? bones.toString().replaceAll("(?<=.)h", "") : bones.toString();
    }

    /**
     * {@return how much must be changed to make one word of the other: 1 for a letter, less for what is often confused, half as
     * much again for the first letter}
     */
    static double distance(String a, String b) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i == 0 && j == 0 ? 0 : i == 0 ? cost[0][j - 1] + 1 : cost[i - 1][0] + 1;
                    continue;
                }
                double best = cost[i - 1][j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1), i == 1 && j == 1);
                best = Math.min(best, cost[i - 1][j] + more(a, i - 1));
                best = Math.min(best, cost[i][j - 1] + more(b, j - 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double changed(char a, char b, boolean first) {
        if (a == b) {
            return 0;
        }
        double cost = isVowel(a) && isVowel(b)
                ? OTHER_VOWEL
                : (SOUNDS.getOrDefault(a, 0) & SOUNDS.getOrDefault(b, 0)) != 0 ? LIKE_CONSONANT : 1;
        return first ? cost * FIRST : cost;
    }

    private static double more(String word, int at) {
        if (at > 0 && word.charAt(at) == word.charAt(at - 1)) {
            return DOUBLE_LETTER;
        }
        return isVowel(word.charAt(at)) || word.charAt(at) == 'h' ? VOWEL_MORE : 1;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** {@return how much may differ in a word of this length for it to be a slip} */
    static double allowed(int length) {
        if (length <= 3) {
            return length <= 1 ? 0 : OTHER_VOWEL * (length == 2 ? FIRST : 1) + 0.01;
        }
        if (length <= 5) {
            return 1.31;
        }
        return length <= 10 ? 2.01 : 3.01;
    }
}
