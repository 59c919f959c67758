package org.dragoman.mentions.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name taken apart.
 *
 * @param given the words before the family name, or after it where the family comes first
 * @param family the family name's words; the only word of a one-word name
 */
record PersonName(List<String> given, List<String> family) {
    private static final Pattern ARTICLE = Pattern.compile("^(?i:al|el|as|ash|ad|an|ar|at|az)-(?=\\p{Lu})");

    static PersonName of(List<String> parts, NameLists lists) {
        if (parts.size() == 1) {
            return new PersonName(List.of(), parts);
        }
        if (familyFirst(parts, lists)) {
            return new PersonName(parts.subList(1, parts.size()), parts.subList(0, 1));
        }
        int cut = parts.size() - 1;
        if (isSuffix(parts.get(cut)) && cut > 1) {
            cut--;
        }
        while (cut > 1 && isParticle(parts.get(cut - 1), lists)) {
            cut--;
        }
        return new PersonName(parts.subList(0, cut), parts.subList(cut, parts.size()));
    }

    private static boolean isSuffix(String word) {
        return List.of("jr", "sr", "ii", "iii", "iv").contains(Fold.word(word));
    }

    private static boolean isParticle(String word, NameLists lists) {
        return Character.isLowerCase(word.charAt(0)) && lists.isWord("particle", Fold.word(word));
    }

    /** "Kim Jong-un", "Xi Jinping", "Ban Ki-moon". */
    private static boolean familyFirst(List<String> parts, NameLists lists) {
        if (!lists.isWord("familyfirst", Fold.word(parts.get(0)))) {
            return false;
        }
        String second = parts.get(1);
        int hyphen = second.indexOf('-');
        boolean east = hyphen > 0 && hyphen + 1 < second.length() && second.length() <= 10;
        boolean western =
                lists.isWord("male", Fold.word(parts.get(0))) || lists.isWord("female", Fold.word(parts.get(0)));
        return east || (!western && parts.size() <= 3 && second.length() <= 9);
    }

    /** {@return what two mentions of one family name share} */
    String familyKey() {
        return familyKeyOf(family.get(family.size() - 1));
    }

    /** {@return the key of a word as a family name: without "al-" before it} */
    static String familyKeyOf(String word) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return Fold.romanised(bare);
    }

    /** {@return whether this and the other may be one person's full names} */
    boolean sameAs(PersonName other) {
        String mine = Fold.romanised(String.join("", given) + String.join("", family));
        String theirs = Fold.romanised(String.join("", other.given) + String.join("", other.family));
        if (mine.equals(theirs)) {
            return true;
        }
        return familyKey().equals(other.familyKey())
                && !given.isEmpty()
                && !other.given.isEmpty()
                && Fold.sameGiven(given.get(0), other.given.get(0))
                && (given.size() != other.given.size()
                        || given.size() == 1
                        || Fold.sameGiven(given.get(given.size() - 1), other.given.get(given.size() - 1)));
    }

    /** {@return whether a one-word name may be this person's} */
    boolean answersTo(String word) {
        String key = familyKeyOf(word);
        return !key.isEmpty()
                && (familyKey().equals(key)
                        || family.stream().anyMatch(f -> familyKeyOf(f).equals(key)));
    }

    boolean isGiven(String word) {
        return given.stream().anyMatch(g -> Fold.romanised(g).equals(Fold.romanised(word)));
    }
}
