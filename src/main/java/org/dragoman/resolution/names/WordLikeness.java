package org.dragoman.resolution.names;

import java.util.Set;

/**
 * How alike two words of persons' names are.
 *
 * @param value 0 to 1
 * @param kind of likeness, in words
 */
record WordLikeness(double value, Kind kind) {
    private static final double READ_SO = 0.93;
    static final WordLikeness NONE = new WordLikeness(0, Kind.OTHER);

    enum Kind {
        SAME("the same"),
        SPELLING("spellings of one name"),
        SISTER("forms of one name"),
        CONSONANTS("the same consonants"),
        INITIAL("an initial"),
        SLIP("a letter or two apart"),
        OTHER("different");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static WordLikeness ofPersons(NameWord a, NameWord b, NameTables tables) {
        if (a.latin().equals(b.latin())
                && (a.writing() != b.writing() || a.text().equals(b.text()))) {
            return new WordLikeness(1, Kind.SAME);
        }
        if (a.writing() == Writing.SYLLABLES && b.writing() == Writing.SYLLABLES) {
            return a.text().equals(b.text()) ? new WordLikeness(1, Kind.SAME) : NONE;
        }
        if (a.isInitial() || b.isInitial()) {
            return !a.latin().isEmpty()
                            && !b.latin().isEmpty()
                            && a.key().charAt(0) == b.key().charAt(0)
                    ? new WordLikeness(0.8, Kind.INITIAL)
                    : NONE;
        }
        if (a.writing() == b.writing() && a.writing() == Writing.VOWELLESS) {
            return slip(a.text(), b.text());
        }
        if (a.key().equals(b.key()) && !a.key().isEmpty()) {
            return new WordLikeness(0.97, Kind.SPELLING);
        }
        if (tables.areSisters(a.latin(), b.latin())) {
            return new WordLikeness(0.95, Kind.SISTER);
        }
        if (a.writing() != b.writing() && (isBare(a) || isBare(b))) {
            return consonants(a.bones(), b.bones());
        }
        if (isPatronymic(a.key()) && isPatronymic(b.key())) {
            return slip(father(a.key()), father(b.key()));
        }
        return readAsForeign(a.latin(), b.latin());
    }

    /** The best of the readings; letters as they stand count most where one of them is wrong. */
    private static WordLikeness readAsForeign(String a, String b) {
        WordLikeness best = slip(a, b);
        Set<String> readings = Spelling.keys(b);
        for (String x : Spelling.keys(a)) {
            for (String y : readings) {
                WordLikeness likeness =
                        x.equals(y) && !x.isEmpty() ? new WordLikeness(READ_SO, Kind.SPELLING) : slip(x, y);
                best = likeness.value() > best.value() ? likeness : best;
            }
        }
        return best;
    }

    private static boolean isBare(NameWord word) {
        return word.writing() == Writing.VOWELLESS || word.writing() == Writing.KANA;
    }

    private static WordLikeness consonants(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return NONE;
        }
        if (a.equals(b)) {
            return new WordLikeness(a.length() > 1 ? 0.92 : 0.8, Kind.CONSONANTS);
        }
        return Math.min(a.length(), b.length()) >= 3 && Spelling.distance(a, b) <= 1
                ? new WordLikeness(0.75, Kind.CONSONANTS)
                : NONE;
    }

    static WordLikeness slip(String a, String b) {
        int length = Math.max(a.length(), b.length());
        double distance = length == 0 ? 1 : Spelling.distance(a, b);
        return distance <= Spelling.allowed(length) ? new WordLikeness(1 - distance / length, Kind.SLIP) : NONE;
    }

    private static boolean isPatronymic(String key) {
        return key.length() > 6 && key.matches(".*(ovich|evich|ovna|evna)");
    }

    private static String father(String key) {
        return key.replaceFirst("(ovich|evich|ovna|evna)$", "");
    }
}
