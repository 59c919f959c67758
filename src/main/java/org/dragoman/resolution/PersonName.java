package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as it is compared: its words folded so that the usual romanisations of one name fall together.
 *
 * @param words folded, without particles and titles
 * @param suffix "jr", "ii", or empty
 * @param written the same words with the letters they have in the text
 */
record PersonName(List<String> words, String suffix, String written) {
    private static final Set<String> LEFT_OUT = Set.of(
            "al",
            "el",
            "ul",
            "ad",
            "as",
            "ash",
            "bin",
            "ibn",
            "bint",
            "ben",
            "abu",
            "ould",
            "van",
            "von",
            "der",
            "den",
            "de",
            "di",
            "da",
            "du",
            "del",
            "della",
            "dos",
            "das",
            "la",
            "le",
            "ter",
            "ten",
            "y",
            "e",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "sheikh",
            "sheikha",
            "shaikh",
            "president",
            "minister",
            "prime",
            "secretary",
            "ambassador",
            "king",
            "queen",
            "prince",
            "princess",
            "crown",
            "emir",
            "sultan",
            "pope",
            "general",
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "adm",
            "admiral",
            "colonel",
            "chancellor",
            "premier",
            "sen",
            "senator",
            "rep",
            "foreign",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "former",
            "the",
            "of");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        String suffix = "";
        List<String> all = Words.of(name);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && SUFFIXES.contains(all.get(i))) {
                suffix = all.get(i);
            } else if (!LEFT_OUT.contains(all.get(i))) {
                words.add(romanised(all.get(i)));
                written.add(all.get(i));
            }
        }
        return words.isEmpty()
                ? new PersonName(all, "", String.join(" ", all))
                : new PersonName(List.copyOf(words), suffix, String.join(" ", written));
    }

    /** Darchiyev, Darchiev, Darchyev; Aleksandr, Alexander; Araqchi, Araghchi; Zelenskyy, Zelensky. */
    static String romanised(String word) {
        String key = word.replace("iye", "ie")
                .replace("yev", "ev")
                .replace("ks", "x")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("q", "g")
                .replace("ph", "f")
                .replace("dzh", "j")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("tch", "ch")
                .replace("sch", "sh")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("w", "v")
                .replace("y", "i")
                .replace("ie", "e")
                .replace("ii", "i")
                .replace("ei", "e")
                .replace("ai", "a")
                .replace("ck", "k");
        key = DOUBLED.matcher(key).replaceAll("$1");
        return key.replaceFirst("^(oleksandr|alexandr|aleksandr|alexander)$", "alexander");
    }

    /** {@return the first letter and the first consonants: what spellings of a word have in common} */
    static String skeleton(String word) {
        String consonants = consonants(word);
        return word.charAt(0) + consonants.substring(0, Math.min(3, consonants.length()));
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String family() {
        return words.get(words.size() - 1);
    }

    List<String> given() {
        return words.subList(0, words.size() - 1);
    }

    /** {@return how alike two full names are, 0 to 10; −1 where the families are alike and the given names are not} */
    static int likeness(PersonName a, PersonName b) {
        if (!a.suffix.equals(b.suffix) && alike(a.family(), b.family())) {
            return -1;
        }
        if (a.words.equals(b.words)) {
            return 10;
        }
        if (a.words.size() == b.words.size()
                && a.words.size() > 1
                && Set.copyOf(a.words).equals(Set.copyOf(b.words))) {
            return 8;
        }
        if (!alike(a.family(), b.family())) {
            return 0;
        }
        boolean fit = a.given().stream().anyMatch(x -> b.given().stream().anyMatch(y -> sameGiven(x, y)));
        if (!fit) {
            return -1;
        }
        return a.family().equals(b.family()) ? 7 : 5;
    }

    /** The same, or longer words one letter apart, or with other vowels. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.charAt(0) != b.charAt(0) || Math.min(a.length(), b.length()) < 5) {
            return false;
        }
        String consonants = consonants(a);
        return consonants.length() >= 4 && consonants.equals(consonants(b)) || isOneEdit(a, b) && a.length() >= 7;
    }

    private static boolean sameGiven(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        String consonants = consonants(a);
        return a.equals(b)
                || a.charAt(0) == b.charAt(0)
                        && (consonants.length() >= 3 && consonants.equals(consonants(b))
                                || Math.min(a.length(), b.length()) >= 5 && isOneEdit(a, b));
    }

    static String consonants(String word) {
        return VOWELS.matcher(word).replaceAll("");
    }

    private static boolean isOneEdit(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int skipA = a.length() >= b.length() ? 1 : 0;
        int skipB = b.length() >= a.length() ? 1 : 0;
        return a.substring(Math.min(a.length(), from + skipA)).equals(b.substring(Math.min(b.length(), from + skipB)));
    }

    @Override
    public String toString() {
        return String.join(" ", words) + (suffix.isEmpty() ? "" : " " + suffix);
    }
}
