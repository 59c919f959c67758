package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/**
 * Takes a series of topics apart: "grain, visas, the exchange of prisoners and relations between Chad and Niger". In long
 * series the parser hangs one thing below another, so that they are read from the commas.
 */
final class TopicLists {
    private static final int SERIES = 3;
    private static final int AS_WELL_AS = 3;
    private static final Set<String> COMMAS = Set.of(",", ";");
    private static final Set<String> AND = Set.of("and", "or", "&");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
    private static final Set<String> STARTS =
            Set.of("DT", "PRP$", "JJ", "JJS", "JJR", "VBG", "CD", "NN", "NNS", "NNP", "NNPS");

    private final Sentence sentence;
    private final int end;
    private final List<TokenSpan> items = new ArrayList<>();

    private TopicLists(Sentence sentence) {
        this.sentence = sentence;
        this.end = sentence.size();
    }

    /** {@return the topics of the series that a word is in, or the one that it is head of} */
    static List<TokenSpan> around(Sentence sentence, int head) {
        int first = head;
        while (isLater(sentence.token(first)) && sentence.token(first).head() < first) {
            first = sentence.token(first).head();
        }
        TopicLists lists = new TopicLists(sentence);
        lists.read(TopicSpans.around(sentence, first).start());
        boolean held = lists.items.stream().anyMatch(item -> item.contains(head));
        return held && lists.items.size() >= SERIES ? lists.items : List.of(TopicSpans.around(sentence, head));
    }

    private static boolean isLater(Token token) {
        return (token.dependency().equals("conj") || token.dependency().equals("appos")) && token.head() >= 0;
    }

    private void read(int from) {
        int start = from;
        while (start < end && startsTopic(start)) {
            int stop = endOfItem(start);
            if (!isTopic(start, stop)) {
                return;
            }
            items.add(new TokenSpan(start, stop));
            if (stop >= end || !isSeparator(stop)) {
                return;
            }
            boolean last = !items.isEmpty() && afterAnd(start);
            if (last && !isAsWellAs(stop) && !isAsWellAs(stop + 1)) {
                return;
            }
            start = afterSeparator(stop);
        }
    }

    private int endOfItem(int start) {
        for (int i = start; i < end; i++) {
            String word = word(i);
            boolean splits = COMMAS.contains(word) || isAsWellAs(i) || (AND.contains(word) && splitsAt(start, i));
            boolean closes =
                    i > start && (word.equals(".") || word.equals(":") || word.equals("”") || word.equals("\""));
            if (i > start && (splits || closes)) {
                return i;
            }
        }
        return end;
    }

    /** "A, B and C": the last "and" of a series without a comma before it. */
    private boolean splitsAt(int start, int and) {
        if (items.isEmpty() || hasCommaAfter(and) || !startsTopic(and + 1)) {
            return false;
        }
        for (int i = start; i < and; i++) {
            if (word(i).equals("between") || word(i).equals("both")) {
                return false;
            }
        }
        Token before = sentence.token(and - 1);
        return !before.isProperNoun() || !sentence.token(and + 1).isProperNoun();
    }

    private boolean hasCommaAfter(int and) {
        for (int i = and + 1; i + 1 < end; i++) {
            if (COMMAS.contains(word(i)) && AND.contains(word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTopic(int start, int stop) {
        boolean noun = false;
        boolean relative = false;
        for (int i = start; i < stop; i++) {
            Token token = sentence.token(i);
            noun |= token.isNoun();
            relative |= RELATIVE.contains(token.pos()) || token.lemma().equals("that");
            if (FINITE.contains(token.pos()) && !relative) {
                return false;
            }
        }
        return noun;
    }

    private boolean startsTopic(int index) {
        return index < end
                && !word(index).equals("that")
                && (STARTS.contains(sentence.token(index).pos()) || word(index).equals("how"))
                && !sentence.token(index).entityType().equals("DATE");
    }

    private boolean afterAnd(int start) {
        return start > 0 && (AND.contains(word(start - 1)) || (start > 2 && isAsWellAs(start - AS_WELL_AS)));
    }

    private boolean isSeparator(int index) {
        return COMMAS.contains(word(index)) || AND.contains(word(index)) || isAsWellAs(index);
    }

    private int afterSeparator(int index) {
        int at = COMMAS.contains(word(index)) ? index + 1 : index;
        if (isAsWellAs(at)) {
            return at + AS_WELL_AS;
        }
        return at < end && AND.contains(word(at)) ? at + 1 : at;
    }

    private boolean isAsWellAs(int index) {
        return index + 2 < end
                && word(index).equals("as")
                && word(index + 1).equals("well")
                && word(index + 2).equals("as");
    }

    private String word(int index) {
        return sentence.token(index).text().toLowerCase(Locale.ROOT);
    }
}
