package org.dragoman.resolution.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes names in plain Latin letters. Cyrillic, Arabic and Hebrew by tables of our own, in the way English-language papers do;
 * everything else by ICU (CLDR transforms; Unicode licence).
 */
final class Romaniser {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String CYRILLIC =
            "а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f"
                    + " х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz"
                    + " қ k ғ g ұ u ү u ә a ө o ң n һ h ҷ j ӣ i ӯ u ҳ h ҙ z ҫ s ӑ a ӗ e ҡ k";

    private static final String ARABIC =
            "ا a أ a إ i آ a ٱ a ب b پ p ت t ٹ t ث th ج j چ ch ح h خ kh د d ڈ d ذ dh ر r ڑ r ز z ژ zh س s ش sh ص s ض d ط t"
                    + " ظ z ع a غ gh ف f ڤ v ق q ک k ك k گ g ل l م m ن n ں n ه h ہ h ھ h ة a ۃ a و w ؤ w ي y ی y ى a ئ y ے e ء - ـ -";

    private static final String HEBREW =
            "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t ׳ - ״ -";

    private static final Map<Integer, String> LETTERS = letters();

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ə', "a"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "ng"));

    private final Transliterator others =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        for (String table : new String[] {CYRILLIC, ARABIC, HEBREW}) {
            String[] parts = table.split(" ");
            for (int i = 0; i + 1 < parts.length; i += 2) {
                letters.put(parts[i].codePointAt(0), parts[i + 1].equals("-") ? "" : parts[i + 1]);
            }
        }
        return letters;
    }

    /** {@return a word in small plain Latin letters; of signs that stand for syllables, one blank between them} */
    String latin(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        String plain = Writing.of(word) == Writing.LATIN || Writing.of(word) == Writing.ALPHABET
                ? Normalizer.normalize(small, Normalizer.Form.NFC)
                : small;
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            String known = LETTERS.get(letter);
            if (known != null) {
                flush(foreign, out);
                out.append(known);
            } else if (letter < 128) {
                flush(foreign, out);
                out.appendCodePoint(letter);
            } else {
                foreign.appendCodePoint(letter);
            }
        }
        flush(foreign, out);
        return out.toString();
    }

    private void flush(StringBuilder foreign, StringBuilder out) {
        if (foreign.length() > 0) {
            out.append(plain(foreign.toString()));
            foreign.setLength(0);
        }
    }

    private String plain(String letters) {
        StringBuilder plain = new StringBuilder();
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        boolean latin = Writing.of(letters) == Writing.LATIN;
        if (!latin) {
            return others.transliterate(letters).replaceAll("[^a-z0-9 ]", "");
        }
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            String known = LATIN.get(letter);
            plain.append(known != null ? known : String.valueOf(letter));
        }
        return plain.toString();
    }
}
