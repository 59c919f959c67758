package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.issues.SetupException;
import org.dragoman.mentions.SentenceView;

/**
 * The words that titles of posts are made of.
 *
 * <p>Source: {@code seeds/names/titles.tsv}, which says what each kind of line means.
 */
public final class Titles {
    /** What kind of post a head word names. */
    enum Flag {
        SENDS,
        PORTFOLIO,
        LOOSE,
        PRETITLE
    }

    /** A head word found in a sentence. */
    record Head(String title, int start, int end, boolean plural, Set<Flag> flags) {
        Head {
            flags = Set.copyOf(flags);
        }

        boolean is(Flag flag) {
            return flags.contains(flag);
        }
    }

    private record Entry(List<String> words, String title, boolean plural, Set<Flag> flags) {}

    private final Map<String, List<Entry>> heads = new HashMap<>();
    private final Map<String, String> ranks = new HashMap<>();
    private final Map<String, String> standings = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> affairs = new HashSet<>();
    private final Set<String> styles = new HashSet<>();

    private Titles() {}

    /**
     * {@return the titles that these lines of the list give}
     *
     * @throws SetupException when a line is not of a known kind
     */
    public static Titles parse(List<String> lines) {
        Titles titles = new Titles();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                titles.add(line.split("\t", -1), i + 1);
            }
        }
        titles.heads.values().forEach(entries -> entries.sort((a, b) -> b.words.size() - a.words.size()));
        return titles;
    }

    private void add(String[] cells, int line) {
        String words = cells.length > 1 ? cells[1] : "";
        String meaning = cells.length > 2 ? cells[2] : words;
        switch (cells[0]) {
            case "head" -> addHead(words, meaning, cells.length > 3 ? cells[3] : "");
            case "rank" -> ranks.put(words, meaning);
            case "standing" -> standings.put(words, meaning);
            case "default" -> defaults.put(words, meaning);
            case "filler" -> fillers.add(words);
            case "modifier" -> modifiers.add(words);
            case "affair" -> affairs.add(words);
            case "style" -> styles.add(words);
            default ->
                throw new SetupException("titles.tsv, line " + line + ": no such kind of line: \"" + cells[0]
                        + "\"; the head of the file lists the kinds");
        }
    }

    private void addHead(String words, String title, String flags) {
        Set<Flag> known = new HashSet<>();
        Arrays.stream(flags.split(","))
                .filter(f -> !f.isBlank())
                .forEach(f -> known.add(Flag.valueOf(f.strip().toUpperCase(Locale.ROOT))));
        List<String> singular = List.of(words.split(" "));
        if (words.contains("-") && !words.contains(" - ")) {
            addHead(words.replace("-", " - "), title, flags);
        }
        index(new Entry(singular, title, false, known));
        for (int i = 0; i < singular.size(); i++) {
            if (i == singular.size() - 1 || i == 0) {
                List<String> plural = new ArrayList<>(singular);
                plural.set(i, plural(singular.get(i)));
                index(new Entry(List.copyOf(plural), title, true, known));
            }
        }
    }

    private void index(Entry entry) {
        heads.computeIfAbsent(entry.words.get(0), w -> new ArrayList<>()).add(entry);
    }

    private static String plural(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 3) + "men";
        }
        if (word.endsWith("y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("person") ? word.substring(0, word.length() - 6) + "people" : word + "s";
    }

    /** {@return the longest head word of a post that starts at a token} */
    Optional<Head> headAt(SentenceView view, int index) {
        return heads.getOrDefault(view.word(index), List.of()).stream()
                .filter(e -> view.matches(index, e.words))
                .map(e -> new Head(e.title, index, index + e.words.size(), e.plural, e.flags))
                .findFirst();
    }

    Optional<String> rank(String word) {
        return Optional.ofNullable(ranks.get(word));
    }

    /** {@return what a word says of how the holder stands to the post: "former", "acting", "new", …} */
    Optional<String> standing(String word) {
        String bare = word.startsWith("ex-") || word.startsWith("then-") ? word.substring(0, word.indexOf('-')) : word;
        return Optional.ofNullable(standings.get(bare));
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    boolean isModifier(String word) {
        return modifiers.contains(word) || ranks.containsKey(word);
    }

    boolean isAffair(String word) {
        return affairs.contains(word);
    }

    /** {@return whether a word is a courtesy, rank or title of birth, which may stand between a post and a name} */
    boolean isStyle(String word) {
        return styles.contains(word);
    }

    /** {@return the ISO code of the one state that has such a title, where there is one} */
    Optional<String> stateOf(String title) {
        return Optional.ofNullable(defaults.get(title));
    }
}
