package org.dragoman.resolution.names;

import com.ibm.icu.lang.UScript;

/** How a word is written, as far as it matters to what its letters tell. */
enum Writing {
    LATIN,
    /** Other alphabets with vowels: Cyrillic, Greek, Georgian, Armenian, Devanagari. */
    ALPHABET,
    /** Arabic and Hebrew: few vowels are written. */
    VOWELLESS,
    /** Each sign is a syllable that means something: another sign is another name. */
    SYLLABLES,
    /** Katakana and hiragana: foreign names are bent to what Japanese can say. */
    KANA;

    /** {@return how the first letter is written} */
    static Writing of(String word) {
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                return switch (UScript.getScript(letter)) {
                    case UScript.LATIN -> LATIN;
                    case UScript.ARABIC, UScript.HEBREW -> VOWELLESS;
                    case UScript.HANGUL, UScript.HAN -> SYLLABLES;
                    case UScript.KATAKANA, UScript.HIRAGANA -> KANA;
                    default -> ALPHABET;
                };
            }
        }
        return LATIN;
    }
}
