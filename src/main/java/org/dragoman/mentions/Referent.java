package org.dragoman.mentions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that one article speaks of, with all the places where it does. What several articles' referents have in
 * common is decided later, in resolution.
 *
 * @param id unique in the article: a letter or two for the type and a number, in text order: "p1", "m2"
 * @param names every form used, the fullest first; a description only where there is no name
 * @param mentions in text order; empty only for what is implied
 */
public record Referent(
        String id, MentionType type, List<String> names, List<Mention> mentions, SortedMap<Trait, String> traits) {
    public Referent {
        names = List.copyOf(names);
        mentions = mentions.stream().sorted().toList();
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a referent without a name: " + id);
        }
    }

    public String name() {
        return names.get(0);
    }

    public Optional<String> find(Trait trait) {
        return Optional.ofNullable(traits.get(trait));
    }

    public Referent with(Trait trait, String value) {
        return with(Map.of(trait, value));
    }

    public Referent with(Map<Trait, String> more) {
        TreeMap<Trait, String> all = new TreeMap<>(traits);
        all.putAll(more);
        return new Referent(id, type, names, mentions, all);
    }
}
