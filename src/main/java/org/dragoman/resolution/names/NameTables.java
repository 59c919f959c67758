package org.dragoman.resolution.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/** What is known of the words of names: from {@code seeds/names}. */
final class NameTables {
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, Set<Integer>> sisters = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<List<String>, String> forms = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Set<String> signs =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private int longestForm;

    static NameTables fromClasspath() {
        NameTables tables = new NameTables();
        for (String line : lines("given-names.txt")) {
            List<String> words = List.of(line.split("\\s+"));
            tables.given.addAll(words);
            tables.addSisters(words);
        }
        lines("family-names.txt").forEach(line -> tables.addSisters(List.of(line.split("\\s+"))));
        lines("name-words.txt").forEach(tables::addKind);
        lines("legal-forms.txt").forEach(tables::addForms);
        lines("body-spellings.txt").forEach(tables::addSpellings);
        return tables;
    }

    private static List<String> lines(String file) {
        InputStream in = NameTables.class.getResourceAsStream("/seeds/names/" + file);
        if (in == null) {
            throw new SetupException("seeds/names/" + file + ": missing from the program; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addSisters(List<String> words) {
        int line = sisters.size();
        words.forEach(w -> sisters.computeIfAbsent(w, k -> new HashSet<>()).add(line));
    }

    private void addKind(String line) {
        int colon = line.indexOf(':');
        kinds.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>())
                .addAll(parts(line.substring(colon + 1)).toList());
    }

    private void addForms(String line) {
        String[] cells = line.split("\\|", 2);
        parts(cells[1]).forEach(form -> {
            List<String> words = List.of(form.split(" "));
            if (Writing.of(form) == Writing.SYLLABLES) {
                signs.add(form);
                return;
            }
            longestForm = Math.max(longestForm, words.size());
            forms.put(words, cells[0].strip());
        });
    }

    private void addSpellings(String line) {
        String[] cells = line.split("\\|", 2);
        String first = cells[0].strip();
        spellings.computeIfAbsent(first, k -> new HashSet<>()).add(first);
        parts(cells[1])
                .forEach(word ->
                        spellings.computeIfAbsent(word, k -> new HashSet<>()).add(first));
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** {@return whether both are forms of one name: Bill, William} */
    boolean areSisters(String a, String b) {
        Set<Integer> lines = sisters.getOrDefault(a, Set.of());
        return sisters.getOrDefault(b, Set.of()).stream().anyMatch(lines::contains);
    }

    /** {@return the text without signs that say what kind of company it is, which stand beside the name without a blank} */
    String withoutSigns(String text) {
        String rest = text;
        for (String sign : signs) {
            rest = rest.length() > sign.length() ? rest.replace(sign, " ") : rest;
        }
        return rest;
    }

    /** {@return the words in one spelling where several stand for one, or one for several: "united states", "us"} */
    List<String> spelled(List<String> words) {
        List<String> spelled = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            while (length > 1 && !spellings.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            String phrase = String.join(" ", words.subList(at, at + length));
            Set<String> first = spellings(phrase);
            boolean whole =
                    first.size() == 1 && (length > 1 || first.iterator().next().contains(" "));
            spelled.addAll(whole ? List.of(first.iterator().next().split(" ")) : words.subList(at, at + length));
            at += length;
        }
        return spelled;
    }

    boolean isGiven(String word) {
        return given.contains(word);
    }

    /** {@return whether the word is of a kind of {@code name-words.txt}} */
    boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    /** {@return what a word of a body's name is written like: itself and other spellings} */
    Set<String> spellings(String word) {
        return spellings.getOrDefault(word, Set.of(word));
    }

    /** The words without those that say what kind of company it is, and those kinds. */
    record Formless(List<String> words, Set<String> forms) {}

    Formless withoutForms(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        Set<String> found = new HashSet<>();
        for (int length = Math.min(longestForm, words.size() - 1); length > 0; length--) {
            for (int at = rest.size() - length; at >= 0 && rest.size() > length; at--) {
                if (at + length > rest.size()) {
                    continue; // shortened meanwhile
                }
                String kind = forms.get(List.copyOf(rest.subList(at, at + length)));
                if (kind != null && (at == 0 || at + length == rest.size() || length > 2)) {
                    rest.subList(at, at + length).clear();
                    found.add(kind);
                }
            }
        }
        return new Formless(List.copyOf(rest), found.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
