package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of organizations and offices have in common. */
final class Titles {
    static final Set<String> LINKING = Set.of(
            "of", "the", "to", "for", "and", "in", "on", "at", "from", "by", "with", "a", "an", "his", "her", "its",
            "their", "our", "this", "that");

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("defence", "defense"),
            Map.entry("organisation", "organization"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("premier", "prime minister"),
            Map.entry("undersecretary", "under secretary"),
            Map.entry("affairs", ""),
            Map.entry("external", "foreign"));

    private Titles() {}

    /** {@return the words without those that only link, in one spelling} */
    static List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>();
        for (String word : words) {
            if (!LINKING.contains(word)) {
                for (String part : SPELLINGS.getOrDefault(word, word).split(" ")) {
                    if (!part.isEmpty()) {
                        telling.add(part);
                    }
                }
            }
        }
        return telling;
    }

    /** A run of words that names a state. */
    record StateName(int start, int end, String code) {}

    /** {@return the names and adjectives of states among the words, the longest at each place} */
    static List<StateName> states(List<String> words, Gazetteer gazetteer) {
        List<StateName> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            StateName name = null;
            for (int end = Math.min(words.size(), at + 4); end > at && name == null; end--) {
                Optional<String> code = gazetteer.findState(String.join(" ", words.subList(at, end)));
                if (code.isPresent()) {
                    name = new StateName(at, end, code.get());
                }
            }
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at = name.end();
            }
        }
        return found;
    }

    /** {@return the words without the names of these states} */
    static List<String> without(Set<String> codes, List<String> words, Gazetteer gazetteer) {
        List<String> rest = new ArrayList<>(words);
        List<StateName> states = states(words, gazetteer);
        for (int i = states.size() - 1; i >= 0; i--) {
            StateName state = states.get(i);
            if (codes.contains(state.code())) {
                rest.subList(state.start(), state.end()).clear();
            }
        }
        return rest;
    }
}
