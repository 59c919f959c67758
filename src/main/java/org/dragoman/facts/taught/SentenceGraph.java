package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * What depends on what in a sentence, with wordings that say the same made alike: "X expelled Y", "Y was expelled by X",
 * "X, which expelled Y", "Y, expelled by X", "X is set to expel Y" all have {@code expel >subj X} and {@code expel >obj Y}.
 * Unlike in the tree, a word may depend on several.
 */
final class SentenceGraph {
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none");

    /**
     * @param via the preposition, where the label has one, or -1
     */
    record Edge(int from, String label, int to, int via) implements Comparable<Edge> {
        private static final Comparator<Edge> ORDER = Comparator.comparingInt(Edge::from)
                .thenComparing(Edge::label)
                .thenComparingInt(Edge::to)
                .thenComparingInt(Edge::via);

        @Override
        public int compareTo(Edge other) {
            return ORDER.compare(this, other);
        }
    }

    private final Sentence sentence;
    private final List<List<Edge>> out = new ArrayList<>();
    private final List<List<Edge>> in = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final Set<String> lemmaSet = new HashSet<>();

    SentenceGraph(Sentence sentence, Collection<Edge> edges) {
        this.sentence = sentence;
        for (Token token : sentence.tokens()) {
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
            lemmas.add(lemma(token));
            lemmaSet.add(lemma(token));
        }
        for (Edge edge : new TreeSet<>(edges)) {
            out.get(edge.from()).add(edge);
            in.get(edge.to()).add(edge);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** {@return what depends on a word} */
    List<Edge> out(int index) {
        return out.get(index);
    }

    /** {@return what a word depends on} */
    List<Edge> in(int index) {
        return in.get(index);
    }

    /** {@return the lemma of a word, with its particle: "take_up"} */
    String lemma(int index) {
        return lemmas.get(index);
    }

    /** {@return whether one of these lemmas is anywhere in the sentence} */
    boolean hasAny(List<String> wanted) {
        for (String lemma : wanted) {
            if (lemmaSet.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a "not", "never", "no" stands directly with a word} */
    boolean isNegated(int index) {
        if (index > 0 && isPreposition(token(index)) && isNegation(token(index - 1))) {
            return true;
        }
        return sentence.children(index).stream().anyMatch(t -> isNegation(t) && !belongsToPreposition(t, index));
    }

    private boolean isNegation(Token token) {
        boolean noLonger = token.text().equalsIgnoreCase("longer")
                && token.index() > 0
                && token(token.index() - 1).text().equalsIgnoreCase("no");
        return noLonger
                || token.dependency().equals("neg")
                || (NEGATIONS.contains(token.lemma()) && !token.dependency().equals("conj"));
    }

    /** "focused on visas, not on trade": what is negated is the trade. */
    private boolean belongsToPreposition(Token negation, int verb) {
        int next = negation.index() + 1;
        return negation.index() > verb && next < sentence.size() && isPreposition(token(next));
    }

    private static boolean isPreposition(Token token) {
        return token.dependency().equals("prep");
    }

    private String lemma(Token token) {
        StringBuilder lemma = new StringBuilder(base(token));
        for (Token child : sentence.children(token.index())) {
            if (child.dependency().equals("prt")) {
                lemma.append('_').append(child.text().toLowerCase(Locale.ROOT));
            }
        }
        return lemma.toString();
    }

    private static String base(Token token) {
        String lemma = token.lemma().isBlank() ? token.text() : token.lemma();
        return lemma.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
