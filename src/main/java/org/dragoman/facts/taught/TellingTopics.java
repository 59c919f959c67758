package org.dragoman.facts.taught;

import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells a topic from words that only announce one: "several issues", "another thing", "a number of questions". */
final class TellingTopics {
    private static final Set<String> GENERIC = Set.of(
            "thing",
            "matter",
            "issue",
            "topic",
            "subject",
            "question",
            "point",
            "item",
            "range",
            "number",
            "variety",
            "lot",
            "series",
            "host",
            "part",
            "agenda",
            "date",
            "way",
            "time",
            "other",
            "rest",
            "detail",
            "objective",
            "difference",
            "problem",
            "concern",
            "aspect",
            "area",
            "phone",
            "sideline",
            "one",
            "some",
            "view",
            "everything",
            "something",
            "anything",
            "nothing",
            "kind",
            "everyone",
            "array",
            "all",
            "many");

    /** What may stand after "on", but never tells what a meeting is about. */
    private static final Set<String> NEVER = Set.of(
            "sideline",
            "margin",
            "fringe",
            "eve",
            "occasion",
            "basis",
            "behalf",
            "invitation",
            "condition",
            "soil",
            "territory");

    private static final Set<String> MODIFIERS = Set.of("amod", "nmod", "nn", "compound", "poss");
    private static final Set<String> EMPTY = Set.of(
            "several",
            "many",
            "other",
            "various",
            "different",
            "main",
            "key",
            "important",
            "certain",
            "following",
            "same",
            "broad",
            "wide",
            "next",
            "first",
            "last",
            "core",
            "numerous",
            "such",
            "own",
            "significant",
            "major",
            "further",
            "new",
            "few",
            "single",
            "whole",
            "big",
            "specific",
            "particular",
            "pressing",
            "urgent",
            "multiple",
            "additional");

    private TellingTopics() {}

    static boolean isTelling(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (Set.of("be", "have", "do").contains(token.lemma())) {
            return false;
        }
        if (NEVER.contains(token.lemma()) || isDay(sentence, token)) {
            return false;
        }
        if (!GENERIC.contains(token.lemma())) {
            return true;
        }
        for (Token child : sentence.children(head)) {
            String label = child.dependency();
            if (label.equals("prep") && says(sentence, child)) {
                return true;
            }
            if (MODIFIERS.contains(label) && isWord(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Thursday", "Monday evening": when, not what. */
    private static boolean isDay(Sentence sentence, Token token) {
        return token.entityType().equals("DATE")
                || token.entityType().equals("TIME")
                || sentence.children(token.index()).stream()
                        .anyMatch(c -> c.dependency().equals("compound")
                                && c.entityType().equals("DATE")
                                && c.text().endsWith("day"));
    }

    private static boolean isWord(Token modifier) {
        boolean word = modifier.isNoun() || modifier.pos().equals("JJ");
        return word && !GENERIC.contains(modifier.lemma()) && !EMPTY.contains(modifier.lemma());
    }

    private static boolean says(Sentence sentence, Token preposition) {
        return sentence.children(preposition.index()).stream()
                .anyMatch(t -> t.dependency().startsWith("p") && isTelling(sentence, t.index()));
    }
}
