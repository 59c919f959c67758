package org.dragoman.cli.findings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words as people type them: whatever their case, accents and marks, and with a slip of the finger. */
public final class NearWords {
    private static final int SUGGESTIONS = 5;

    private NearWords() {}

    /** {@return lower case without accents; every mark a blank} */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’ʼ]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** {@return those most like it, the nearest first; none that is half another word} */
    static List<String> near(String wanted, Collection<String> names) {
        String folded = fold(wanted);
        return names.stream()
                .distinct()
                .filter(name -> distance(folded, name) * 2 < Math.max(folded.length(), 3))
                .sorted(Comparator.<String>comparingInt(name -> distance(folded, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** {@return words to end a message with, such as "; did you mean: a, b?"; empty where nothing is near} */
    public static String suggestion(String wanted, Collection<String> names) {
        List<String> near = near(wanted, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** To the whole name or, where one word is asked for, to the nearest of its words. */
    private static int distance(String folded, String name) {
        String other = fold(name);
        int best = edits(folded, other);
        if (!folded.contains(" ")) {
            for (String word : other.split(" ")) {
                best = Math.min(best, edits(folded, word) + 1);
            }
        }
        return best;
    }

    /** {@return how many letters must be changed, added or taken away (Levenshtein)} */
    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
