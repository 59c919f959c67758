package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that can stand for each other in the wordings of one relation, by lines {@code = seize confiscate impound} of its file.
 * What is taught with one of them is understood with all. Prepositions are written with their label: {@code = prep:in prep:at}.
 */
final class Alike {
    static final Alike NONE = new Alike(List.of());

    private final List<List<String>> lists;
    private final Map<String, List<String>> known = new TreeMap<>();

    Alike(List<List<String>> lists) {
        this.lists = List.copyOf(lists);
        for (List<String> list : lists) {
            for (String word : list) {
                Set<String> all = new LinkedHashSet<>(known.getOrDefault(word, List.of()));
                all.addAll(list);
                known.put(word, List.copyOf(all));
            }
        }
    }

    /** {@return what is alike in one of the two} */
    Alike and(Alike other) {
        List<List<String>> all = new ArrayList<>(lists);
        all.addAll(other.lists);
        return new Alike(all);
    }

    /** {@return the word and those like it} */
    OneOf word(String lemma) {
        return new OneOf(known.getOrDefault(lemma, List.of(lemma)));
    }

    /** {@return the step and those like it, in the same direction} */
    OneOf step(String step) {
        List<String> steps = new ArrayList<>();
        for (String label : known.getOrDefault(step.substring(1), List.of(step.substring(1)))) {
            steps.add(step.charAt(0) + label);
        }
        return new OneOf(steps);
    }
}
