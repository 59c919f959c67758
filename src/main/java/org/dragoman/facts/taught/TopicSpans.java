package org.dragoman.facts.taught;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds the words of a topic around its head: with what belongs to it, without what the sentence says besides. */
final class TopicSpans {
    private static final Set<String> BESIDES = Set.of("conj", "cc", "relcl", "advcl", "parataxis", "meta", "preconj");
    private static final Set<String> EDGES = Set.of("to", "also", "only", "again", "both", "no", "any", "not", "about");
    private static final Set<String> PAUSES = Set.of(",", "-", "–", "—", "(");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TopicSpans() {}

    static TokenSpan around(Sentence sentence, int head) {
        Set<Integer> kept = new TreeSet<>();
        keep(sentence, head, head, kept);
        int start = head;
        while (start > 0 && kept.contains(start - 1)) {
            start--;
        }
        int end = head + 1;
        while (end < sentence.size()
                && kept.contains(end)
                && !closesQuotation(sentence, start, end)
                && !isAside(sentence, end)) {
            end++;
        }
        while (start < head && isEdge(sentence.token(start))) {
            start++;
        }
        while (end - 1 > head && isEdge(sentence.token(end - 1))) {
            end--;
        }
        return new TokenSpan(withQuestion(sentence, start), end);
    }

    /** ", which has suffered": what the sentence says besides. */
    private static boolean isAside(Sentence sentence, int at) {
        return PAUSES.contains(sentence.token(at).text())
                && at + 1 < sentence.size()
                && Set.of("WDT", "WP", "WP$").contains(sentence.token(at + 1).pos());
    }

    /** "How to restore the grid": the topic is asked for. */
    private static int withQuestion(Sentence sentence, int start) {
        boolean to = start > 1
                && sentence.token(start - 1).text().equals("to")
                && sentence.token(start).pos().equals("VB");
        boolean how = to
                && Set.of("how", "whether", "where", "when")
                        .contains(sentence.token(start - 2).lemma());
        return how ? start - 2 : start;
    }

    /** A quotation that was not opened in the topic ends it. */
    private static boolean closesQuotation(Sentence sentence, int start, int at) {
        if (!sentence.token(at).text().equals("”")) {
            return false;
        }
        for (int i = start; i < at; i++) {
            if (sentence.token(i).text().equals("“")) {
                return false;
            }
        }
        return true;
    }

    private static void keep(Sentence sentence, int node, int head, Set<Integer> kept) {
        kept.add(node);
        for (Token child : sentence.children(node)) {
            if (!isBesides(sentence, child, node, head)) {
                keep(sentence, child.index(), head, kept);
            }
        }
    }

    private static boolean isBesides(Sentence sentence, Token child, int parent, int head) {
        String label = child.dependency();
        boolean ofHead = parent == head;
        if (ofHead && label.equals("cc")) {
            return sentence.children(head).stream()
                    .anyMatch(t -> t.dependency().equals("conj") && !isModifier(sentence, t));
        }
        if (ofHead && label.equals("relcl") && tells(sentence, child)) {
            return false;
        }
        if (ofHead && BESIDES.contains(label)) {
            return true;
        }
        if (label.equals("prep") && isOnAgenda(sentence, child)) {
            return true;
        }
        boolean subjectSide = label.contains("subj") || label.startsWith("aux") || label.equals("neg");
        if (ofHead && subjectSide && sentence.token(head).isVerb()) {
            return true;
        }
        return ofHead && (label.equals("prep") || label.equals("npadvmod")) && isDate(sentence, child);
    }

    /** "no security issues on the agenda": that they are on it is not part of what they are. */
    private static boolean isOnAgenda(Sentence sentence, Token preposition) {
        return sentence.children(preposition.index()).stream()
                .anyMatch(t -> Set.of("agenda", "table").contains(t.lemma()));
    }

    /** "the summit that is being prepared", not "the summit, which is being prepared". */
    private static boolean tells(Sentence sentence, Token clause) {
        int start = sentence.subtree(clause.index()).get(0).index();
        return start > 0 && !PAUSES.contains(sentence.token(start - 1).text());
    }

    private static boolean isModifier(Sentence sentence, Token token) {
        return token.head() >= 0 && sentence.token(token.head()).dependency().endsWith("mod");
    }

    private static boolean isDate(Sentence sentence, Token token) {
        return sentence.subtree(token.index()).stream()
                .filter(t -> !t.dependency().equals("prep") && !t.dependency().equals("det"))
                .allMatch(t -> t.entityType().equals("DATE") || t.entityType().equals("TIME"));
    }

    private static boolean isEdge(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return (NOT_WORD.matcher(word).matches() && !word.equals("'s")) || EDGES.contains(word);
    }
}
