package org.dragoman.mentions.sets;

import java.util.Set;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.Token;

/** Tells whether persons are spoken of because of what a state does to them: sends them out, puts them under sanctions. */
final class ActedOn {
    private static final Set<String> SENDING = Set.of(
            "expel",
            "deport",
            "eject",
            "oust",
            "banish",
            "kick",
            "throw",
            "boot",
            "turf",
            "sanction",
            "blacklist",
            "designate");
    private static final Set<String> ORDERING =
            Set.of("order", "tell", "ask", "give", "send", "declare", "instruct", "show", "name", "put", "have");
    private static final Set<String> LEAVING = Set.of("leave", "depart", "quit");
    private static final Set<String> MARKS = Set.of(
            "grata",
            "gratae",
            "unwelcome",
            "undesirable",
            "leave",
            "home",
            "packing",
            "out",
            "go",
            "hours",
            "door",
            "sanctions",
            "blacklist");
    private static final Set<String> NOUNS =
            Set.of("expulsion", "deportation", "sanction", "sanctions", "ban", "freeze");
    private static final Set<String> ENDS = Set.of("dobj", "iobj", "dative", "nsubjpass", "nsubj", "conj", "pobj");
    private static final Set<String> AMOUNTS =
            Set.of("dozen", "score", "hundred", "number", "group", "total", "pair", "couple", "handful");

    private ActedOn() {}

    static boolean isSo(SentenceView view, int noun) {
        Token token = view.token(noun);
        if (token.head() < 0 || !ENDS.contains(token.dependency())) {
            return false;
        }
        Token above = view.token(token.head());
        boolean amount = token.dependency().equals("pobj")
                && above.lemma().equals("of")
                && above.head() >= 0
                && AMOUNTS.contains(view.token(above.head()).lemma());
        if (amount) {
            return isSo(view, above.head());
        }
        if (token.dependency().equals("pobj")) {
            return above.head() >= 0
                    && Set.of("of", "on", "against").contains(above.lemma())
                    && NOUNS.contains(view.token(above.head()).lemma());
        }
        if (token.dependency().equals("conj")) {
            return isSo(view, above.index());
        }
        return SENDING.contains(above.lemma())
                || (ORDERING.contains(above.lemma()) && isMarked(view, above.index()))
                || (LEAVING.contains(above.lemma()) && isOrdered(view, above.index()))
                || view.sentence().children(above.index()).stream()
                        .anyMatch(t -> t.dependency().equals("conj")
                                && LEAVING.contains(t.lemma())
                                && isOrdered(view, t.index()));
    }

    private static boolean isMarked(SentenceView view, int verb) {
        for (int i = verb; i < Math.min(view.size(), verb + 40); i++) {
            if (MARKS.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdered(SentenceView view, int verb) {
        return view.word(verb - 1).equals("must") || view.word(verb - 1).equals("to");
    }
}
