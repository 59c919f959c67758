package org.dragoman.facts.speech;

import java.util.Optional;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds the clause that a verb or noun of speech governs. */
final class Clauses {
    /** {@return the words of "that …" under a word, without "that"} */
    static Optional<TokenSpan> thatClause(Tree tree, int head) {
        return tree.sentence().children(head).stream()
                .filter(t -> t.index() > head && (t.isVerb() || t.dependency().equals("ccomp")))
                .filter(t -> isThatMarked(tree, t.index()))
                .map(t -> after(tree, t.index(), head + 1))
                .findFirst();
    }

    /** {@return the words of the clause after a verb that is its content, without "that"} */
    static Optional<TokenSpan> contentAfter(Tree tree, int verb) {
        Optional<TokenSpan> governed = tree.sentence().children(verb).stream()
                .filter(t -> t.index() > verb && t.dependency().equals("ccomp"))
                .filter(t -> !isAsked(tree, t))
                .map(t -> after(tree, t.index(), verb + 1))
                .findFirst();
        return governed.or(() -> thatClause(tree, verb))
                .or(() -> afterThat(tree, verb))
                .or(() -> objectThatActs(tree, verb));
    }

    /** "confirmed a delegation met officials": the object of one verb, taken for the start of a second, unjoined predicate. */
    private static Optional<TokenSpan> objectThatActs(Tree tree, int verb) {
        boolean joined = tree.child(verb, "cc").isPresent();
        Optional<Integer> object = tree.child(verb, "dobj").filter(o -> o > verb);
        return tree.sentence().children(verb).stream()
                .filter(t -> !joined && t.dependency().equals("conj") && t.pos().matches("VB[DZP]"))
                .filter(t -> object.isPresent()
                        && t.index() == tree.extent(object.get()).end())
                .map(t ->
                        after(tree, t.index(), tree.extent(object.orElseThrow()).start()))
                .map(s -> new TokenSpan(tree.extent(object.orElseThrow()).start(), s.end()))
                .findFirst();
    }

    /** Where the tree does not show it: whatever follows "said that" or "said on Monday that". */
    private static Optional<TokenSpan> afterThat(Tree tree, int verb) {
        for (int at = verb + 1; at < tree.size() - 2; at++) {
            String text = tree.token(at).text();
            if (text.equals("that") && tree.isLabelled(at, "mark")) {
                return Optional.of(new TokenSpan(at + 1, trimEnd(tree, at + 1, tree.size())));
            }
            boolean told = tree.token(at).isVerb() && SpeechWords.CLAUSE.contains(tree.lemma(at));
            if (text.equals(",") || told || at > verb + 14) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "asked whether", "explained how": not a statement of the clause's words. */
    private static boolean isAsked(Tree tree, Token clause) {
        return tree.sentence().children(clause.index()).stream()
                .anyMatch(t -> t.dependency().equals("mark")
                        && (t.lemma().equals("whether") || t.lemma().equals("if"))
                        && t.index() < clause.index()
                        && t.index() == tree.extent(clause.index()).start());
    }

    private static boolean isThatMarked(Tree tree, int clause) {
        return tree.sentence().children(clause).stream()
                .anyMatch(t -> t.index() < clause
                        && t.lemma().equals("that")
                        && t.dependency().equals("mark"));
    }

    private static TokenSpan after(Tree tree, int root, int from) {
        TokenSpan all = tree.extent(root);
        int start = Math.max(all.start(), from);
        while (start < root && isLead(tree.token(start).text())) {
            start++;
        }
        return new TokenSpan(start, Math.max(start + 1, trimEnd(tree, start, all.end())));
    }

    private static boolean isLead(String text) {
        return text.equals("that") || text.equals(",") || text.equals(":");
    }

    static int trimEnd(Tree tree, int start, int end) {
        int at = end;
        while (at > start + 1 && ",;:.".contains(tree.token(at - 1).text())) {
            at--;
        }
        return at;
    }

    private Clauses() {}
}
