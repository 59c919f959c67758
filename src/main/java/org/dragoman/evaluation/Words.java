package org.dragoman.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: lower case, without accents, possessive endings and small words. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[a-z]+)?");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALISM = Pattern.compile("\\b(?:([a-z])\\.)([a-z])\\.(?:([a-z])\\.)?(?![a-z])");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "to", "for", "in", "on", "and", "s", "'s", "their", "its", "his", "her", "new",
            "with", "at", "from", "by");
    private static final Map<String, String> SPELLINGS =
            Map.of("iye", "ie", "yev", "ev", "ks", "x", "y", "i", "ii", "i", "ie", "e");

    private Words() {}

    static List<String> all(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        plain = INITIALISM
                .matcher(plain)
                .replaceAll(m -> m.group(1) + m.group(2) + (m.group(3) == null ? "" : m.group(3)));
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(w -> w.endsWith("'s") ? w.substring(0, w.length() - 2) : w)
                .toList();
    }

    /** {@return the words that carry meaning} */
    static List<String> content(String text) {
        return all(text).stream().filter(w -> !SMALL.contains(w)).toList();
    }

    static String key(String text) {
        return String.join(" ", content(text));
    }

    /** {@return a romanised name's word with its usual spellings made one: Sergey = Sergei, Alexander = Aleksandr} */
    static String fold(String word) {
        String folded = word;
        for (String from : List.of("iye", "yev", "ks", "y", "ie", "ii")) {
            folded = folded.replace(from, SPELLINGS.getOrDefault(from, from));
        }
        return folded.replaceAll("(.)\\1", "$1").replace("alexandr", "alexander");
    }

    /** {@return the harmonic mean of the shares of content words in common} */
    static double likeness(String a, String b) {
        Set<String> first = new HashSet<>(content(a));
        Set<String> second = new HashSet<>(content(b));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return 2.0 * common(first, second) / (first.size() + second.size());
    }

    static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    /** {@return whether two quotations are one: six tenths of their words, or one half as long inside the other} */
    static boolean sameQuote(String a, String b) {
        List<String> first = all(a);
        List<String> second = all(b);
        Map<String, Long> counts = second.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        long shared = first.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting())).entrySet().stream()
                .mapToLong(e -> Math.min(e.getValue(), counts.getOrDefault(e.getKey(), 0L)))
                .sum();
        if (shared > 0 && 2.0 * shared / (first.size() + second.size()) >= 0.6) {
            return true;
        }
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = first.size() <= second.size() ? second : first;
        return shorter.size() >= 2
                && shorter.size() * 2 >= longer.size()
                && (" " + String.join(" ", longer) + " ").contains(" " + String.join(" ", shorter) + " ");
    }
}
