package org.dragoman.facts.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand for topics without telling any: "a number of issues", "the following objectives". */
public final class EmptyTopics {
    private static final Set<String> EMPTY_HEADS = Set.of(
            "issue",
            "matter",
            "thing",
            "topic",
            "subject",
            "question",
            "point",
            "item",
            "agenda",
            "date",
            "statement",
            "objective",
            "area",
            "aspect",
            "difference",
            "decision",
            "concern",
            "hand",
            "people",
            "conference",
            "press",
            "reporter",
            "something",
            "anything",
            "everything",
            "nothing",
            "lot",
            "range",
            "number",
            "series",
            "theme",
            "file",
            "dossier",
            "way",
            "proposal",
            "option",
            "detail",
            "position",
            "problem",
            "view",
            "other",
            "part",
            "priority");
    private static final Set<String> EMPTY_MODIFIERS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "several",
            "many",
            "some",
            "various",
            "other",
            "another",
            "key",
            "main",
            "important",
            "common",
            "mutual",
            "number",
            "range",
            "wide",
            "broad",
            "of",
            "different",
            "following",
            "core",
            "its",
            "their",
            "his",
            "her",
            "our",
            "all",
            "such",
            "interest",
            "concern",
            "significant",
            "part",
            "any",
            "no",
            "pressing",
            "further",
            "additional",
            "outstanding",
            "open",
            "new",
            "same",
            "two",
            "three",
            "four",
            "current",
            "one",
            "more",
            "much",
            "most",
            "half",
            "parts",
            "bulk",
            "rest",
            "majority",
            "certain",
            "numerous",
            "multiple",
            "particular",
            "specific",
            "practical",
            "few",
            "every",
            "each",
            "remaining");

    private EmptyTopics() {}

    static boolean isHead(String lemma) {
        return EMPTY_HEADS.contains(lemma);
    }

    static boolean isEmpty(String word, String lemma) {
        return EMPTY_MODIFIERS.contains(word) || EMPTY_HEADS.contains(lemma);
    }

    /** {@return whether no word of a topic tells what it is} */
    public static boolean tellsNothing(String topic) {
        List<String> words = List.of(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return words.stream()
                .allMatch(w -> w.isEmpty() || isEmpty(w, w) || EMPTY_HEADS.contains(w.replaceFirst("s$", "")));
    }
}
