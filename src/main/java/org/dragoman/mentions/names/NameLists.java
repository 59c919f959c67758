package org.dragoman.mentions.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.issues.SetupException;

/**
 * The known names of {@code seeds/names}: states with their adjectives, peoples and capitals, bodies, outlets, places, and
 * the words that names of persons and bodies are built of. Reading fails with {@link SetupException} on a line that does
 * not have its file's columns.
 */
public final class NameLists {
    private final Map<String, List<Known>> exact = new HashMap<>();
    private final Map<String, List<Known>> folded = new HashMap<>();
    private final Map<String, Set<String>> wordKinds = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();
    private int longest = 1;

    private NameLists() {}

    /** {@return the lists that come with the program} */
    public static NameLists fromClasspath() {
        return read(name -> {
            InputStream in = NameLists.class.getResourceAsStream("/seeds/names/" + name);
            if (in == null) {
                throw new SetupException("seeds/names/" + name + ": missing from the program; build it again");
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        });
    }

    /** {@return the lists, each read from what {@code files} gives for its file name} */
    public static NameLists read(Function<String, Reader> files) {
        NameLists lists = new NameLists();
        lists.rows(files, "states.txt", 5).forEach(lists::addState);
        lists.rows(files, "bodies.txt", 4).forEach(row -> lists.addBody(row, ""));
        lists.rows(files, "outlets.txt", 4).forEach(row -> lists.addBody(row, "outlet: "));
        lists.rows(files, "metonyms.txt", 2)
                .forEach(row -> lists.add(row.get(0), new Known(Known.Kind.METONYM, row.get(1), "", "")));
        lists.rows(files, "places.txt", 3).forEach(lists::addPlaces);
        for (String file : List.of("people.txt", "body-words.txt")) {
            for (String line : lines(files, file)) {
                lists.addWords(file, line);
            }
        }
        return lists;
    }

    private void addState(List<String> row) {
        String code = row.get(0);
        List<String> names = split(row.get(1), ";");
        stateNames.put(code, names.get(0));
        names.forEach(name -> add(name, new Known(Known.Kind.STATE, code, "", code)));
        split(row.get(2), ";").forEach(name -> add(name, new Known(Known.Kind.ADJECTIVE, code, "", code)));
        split(row.get(3), ";").forEach(name -> add(name, new Known(Known.Kind.PEOPLE, code, "", code)));
        List<String> capitals = split(row.get(4), ";");
        for (String name : capitals) {
            add(name, new Known(Known.Kind.CAPITAL, code, "", code));
            add(name, new Known(Known.Kind.PLACE, capitals.get(0), "city", code));
        }
    }

    private void addBody(List<String> row, String kindPrefix) {
        Known known = new Known(Known.Kind.BODY, row.get(0), kindPrefix + row.get(2), row.get(3));
        add(row.get(0), known);
        split(row.get(1), ";").forEach(name -> add(name, known));
    }

    private void addPlaces(List<String> row) {
        for (String place : split(row.get(2), ";")) {
            List<String> spellings = split(place, "=");
            Known known = new Known(Known.Kind.PLACE, spellings.get(0), row.get(1), row.get(0));
            spellings.forEach(name -> add(name, known));
        }
    }

    private void addWords(String file, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new SetupException("seeds/names/" + file + ": no \"kind:\" in \"" + line + "\"");
        }
        Set<String> words = wordKinds.computeIfAbsent(line.substring(0, colon).strip(), k -> new HashSet<>());
        split(line.substring(colon + 1), ";").forEach(word -> words.add(Fold.word(word)));
    }

    private void add(String name, Known known) {
        List<Word> words = Word.of(name);
        boolean abbreviation = words.size() == 1 && words.get(0).isAbbreviation();
        String key = abbreviation ? Fold.exact(name) : key(words);
        List<Known> senses = (abbreviation ? exact : folded).computeIfAbsent(key, k -> new ArrayList<>());
        if (!senses.contains(known)) {
            senses.add(known);
        }
        longest = Math.max(longest, words.size());
    }

    private static String key(List<Word> words) {
        return words.stream().map(Word::fold).collect(Collectors.joining(" "));
    }

    /** {@return the listed names among a sentence's words: at each place the longest, none within another} */
    List<Hit> find(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + longest);
            while (end > at && senses(words.subList(at, end)).isEmpty()) {
                end--;
            }
            if (end > at) {
                hits.add(new Hit(at, end, List.copyOf(senses(words.subList(at, end)))));
                at = end;
            } else {
                at++;
            }
        }
        return hits;
    }

    private List<Known> senses(List<Word> words) {
        if (words.size() == 1) {
            List<Known> found = exact.get(Fold.exact(words.get(0).text()));
            if (found != null) {
                return found;
            }
        }
        boolean capitalised = words.get(0).isCapitalised()
                || (words.size() > 1
                        && words.stream().anyMatch(Word::isCapitalised)
                        && words.get(0).fold().length() <= 8);
        return capitalised ? folded.getOrDefault(key(words), List.of()) : List.of();
    }

    /** {@return whether the word is listed under this kind in people.txt or body-words.txt} */
    boolean isWord(String kind, String fold) {
        return wordKinds.getOrDefault(kind, Set.of()).contains(fold);
    }

    /** {@return the display name of the state with this code} */
    String stateName(String code) {
        return stateNames.getOrDefault(code, code);
    }

    /** {@return whether the place with this key is a capital of the state with this code} */
    boolean isCapital(String place, String code) {
        return folded.getOrDefault(key(Word.of(place)), List.of()).stream()
                .anyMatch(k -> k.is(Known.Kind.CAPITAL) && k.key().equals(code));
    }

    /** {@return the codes of all states} */
    Set<String> stateCodes() {
        return Set.copyOf(stateNames.keySet());
    }

    private List<List<String>> rows(Function<String, Reader> files, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(files, name)) {
            List<String> row =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (row.size() != columns) {
                throw new SetupException(
                        "seeds/names/" + name + ": " + columns + " columns wanted in \"" + line + "\"");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Function<String, Reader> files, String name) {
        try (BufferedReader reader = new BufferedReader(files.apply(name))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String cell, String mark) {
        return Arrays.stream(cell.split(mark, -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
