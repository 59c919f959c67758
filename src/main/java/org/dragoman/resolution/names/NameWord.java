package org.dragoman.resolution.names;

/**
 * A word of a name.
 *
 * @param text as written, in small letters
 * @param latin in small plain Latin letters
 * @param key the letters so changed that the usual romanisations of one name fall together
 * @param bones the consonants, alike ones made equal: all that is left of a name in writings without vowels
 */
record NameWord(String text, String latin, String key, String bones, Writing writing) {
    static NameWord of(String text, String latin, Writing writing) {
        return new NameWord(text, latin, Spelling.key(latin), Spelling.bones(latin), writing);
    }

    /** {@return this and the next word as one} */
    NameWord with(NameWord next) {
        return of(text + next.text, latin + next.latin, writing);
    }

    boolean isInitial() {
        return latin.length() == 1 && writing != Writing.SYLLABLES;
    }

    boolean isNumber() {
        return latin.chars().anyMatch(Character::isDigit) || latin.matches("[ivxl]{2,}|[ivx]");
    }
}
