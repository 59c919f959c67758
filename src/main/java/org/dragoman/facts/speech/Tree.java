package org.dragoman.facts.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Questions to a sentence's dependency tree. */
final class Tree {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsbj");
    private static final Set<String> PASSIVE_SUBJECT = Set.of("nsubjpass");

    private final Sentence sentence;

    Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    int size() {
        return sentence.size();
    }

    String lemma(int index) {
        return token(index).lemma();
    }

    boolean isLabelled(int index, String... labels) {
        return List.of(labels).contains(token(index).dependency());
    }

    Optional<Integer> child(int head, String... labels) {
        Set<String> wanted = Set.of(labels);
        return sentence.children(head).stream()
                .filter(t -> wanted.contains(t.dependency()))
                .map(Token::index)
                .findFirst();
    }

    Optional<Integer> subject(int verb) {
        return labelled(verb, SUBJECT);
    }

    Optional<Integer> passiveSubject(int verb) {
        return labelled(verb, PASSIVE_SUBJECT);
    }

    boolean isPassive(int verb) {
        return child(verb, "auxpass").isPresent() || passiveSubject(verb).isPresent();
    }

    /** {@return what stands after "by": the doer of a passive verb} */
    Optional<Integer> agent(int verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.dependency().equals("agent")
                        || (t.dependency().equals("prep") && t.lemma().equals("by")))
                .flatMap(by -> child(by.index(), "pobj").stream())
                .findFirst();
    }

    /** {@return the object of one of these prepositions under a word} */
    Optional<Integer> objectOf(int head, String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        return sentence.children(head).stream()
                .filter(t -> t.dependency().equals("prep") && wanted.contains(t.lemma()))
                .flatMap(t -> child(t.index(), "pobj").stream())
                .findFirst();
    }

    /** {@return the tokens from the first to the last of a subtree} */
    TokenSpan extent(int root) {
        List<Token> below = sentence.subtree(root);
        return new TokenSpan(below.get(0).index(), below.get(below.size() - 1).index() + 1);
    }

    CharSpan chars(int from, int to) {
        return sentence.charSpan(new TokenSpan(from, to));
    }

    boolean isBelow(int token, int root) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == root) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }

    /** The nearest child with one of these labels. */
    private Optional<Integer> labelled(int verb, Set<String> labels) {
        return sentence.children(verb).stream()
                .filter(t -> labels.contains(t.dependency()))
                .map(Token::index)
                .min(Comparator.comparingInt(i -> Math.abs(verb - i)));
    }
}
