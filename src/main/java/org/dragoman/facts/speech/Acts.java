package org.dragoman.facts.speech;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Sayings that are told as deeds: "urged both sides to agree", "called it a farce". */
final class Acts {
    /** Prepositions without which a verb is no act of speech; others take an object or an infinitive. */
    private static final Map<String, Set<String>> PREPOSITIONS = Map.of(
            "warn", Set.of("of", "about", "against", "on"),
            "caution", Set.of("against", "about"),
            "complain", Set.of("of", "about"),
            "call", Set.of("for", "on", "upon"),
            "appeal", Set.of("to", "for"));

    /** {@return the verb and what it governs, up to the next verb that is joined to it} */
    static Optional<TokenSpan> act(Tree tree, int verb) {
        String lemma = tree.lemma(verb);
        Set<String> prepositions = PREPOSITIONS.get(lemma);
        boolean governs = prepositions == null
                ? tree.child(verb, "dobj", "xcomp", "ccomp")
                        .filter(c -> c > verb)
                        .isPresent()
                : tree.sentence().children(verb).stream()
                        .anyMatch(t -> t.dependency().equals("prep") && prepositions.contains(t.lemma()));
        if (!governs
                || (tree.token(verb).pos().equals("VBG") && tree.subject(verb).isEmpty())) {
            return Optional.empty();
        }
        int end = governedEnd(tree, verb);
        return end - verb >= 3 ? Optional.of(new TokenSpan(verb, end)) : Optional.empty();
    }

    /** {@return where what a verb governs ends: before the next verb of its rank} */
    private static int governedEnd(Tree tree, int verb) {
        int end = tree.extent(verb).end();
        for (Token child : tree.sentence().children(verb)) {
            boolean verbJoined = child.dependency().equals("conj") && child.isVerb();
            boolean andJoined = child.dependency().equals("cc") && isVerbJoined(tree, verb, child.index());
            if (child.index() > verb && (verbJoined || andJoined)) {
                end = Math.min(end, tree.extent(child.index()).start());
            }
        }
        return Clauses.trimEnd(tree, verb, end);
    }

    /** Whether the first word joined after this "and" is a verb of the same rank. */
    private static boolean isVerbJoined(Tree tree, int verb, int and) {
        return tree.sentence().children(verb).stream()
                .filter(t -> t.index() > and && t.dependency().equals("conj"))
                .findFirst()
                .filter(Token::isVerb)
                .isPresent();
    }

    /** {@return what something is called: "shuttle diplomacy" in "calls this shuttle diplomacy"} */
    static Optional<TokenSpan> name(Tree tree, int verb) {
        Optional<Integer> complement = tree.lemma(verb).equals("describe")
                        || tree.child(verb, "oprd").isEmpty()
                ? asPhrase(tree, verb)
                : tree.child(verb, "oprd").map(o -> tree.extent(o).start()).map(s -> Math.max(s, verb + 1));
        return complement.map(start -> {
            int from = start;
            while (from + 1 < tree.size() && Set.of("this", "it", "them", "as").contains(tree.lemma(from))) {
                from++;
            }
            int end = Math.max(
                    from + 1, Clauses.trimEnd(tree, from, tree.extent(verb).end()));
            return new TokenSpan(from, end);
        });
    }

    private static Optional<Integer> asPhrase(Tree tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + 9); i++) {
            Token token = tree.token(i);
            if (token.lemma().equals("as") && i > verb + 1 && tree.isBelow(i, verb)) {
                return Optional.of(i + 1);
            }
            if (token.text().equals(",") || token.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Acts() {}
}
