package org.dragoman.facts.structure;

import java.util.Set;
import org.dragoman.text.Token;

/** The words by which somebody is sent out: "to leave", "out of the country", "persona non grata", "the door". */
final class Leaving {
    private static final Set<String> LEAVING = Set.of("leave", "go", "depart", "quit", "return", "get", "be");
    private static final Set<String> GOING = Set.of("go", "return", "get", "be");
    private static final Set<String> ENDS =
            Set.of("", ".", ",", ";", "by", "within", "because", "after", "over", "at", "in");
    private static final int REACH = 70;

    /** As far as the parser can be trusted to know what "to leave" belongs to. */
    private static final int NEAR = 12;

    private Leaving() {}

    /** {@return where "to go home", "out of the country" begins after a verb, or 0} */
    static int away(Line line, int verb) {
        boolean sending = line.lemma(verb).equals("send");
        int clause = line.sentence().children(verb).stream()
                .filter(c -> c.dependency().equals("ccomp") && c.index() > verb)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(line.size());
        for (int i = verb + 1; i < Math.min(line.size(), verb + REACH); i++) {
            boolean home = sending && line.isOneOf(i, "home", "packing") && i < verb + 12;
            boolean out = line.lemma(verb).equals("order") && isOut(line, i);
            if (home || out || (leaves(line, i) && !sending)) {
                return i - verb > NEAR || home || out || isBelow(line, i + 1, verb) ? i : 0;
            }
            if (line.isOneOf(i, ";", ".") || i == clause) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isBelow(Line line, int word, int verb) {
        int at = word;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            if (at == verb) {
                return true;
            }
            at = line.sentence().token(at).head();
        }
        return false;
    }

    private static boolean isOut(Line line, int at) {
        return line.word(at).equals("out")
                && (line.word(at + 1).equals("of")
                        || line.isOneOf(at + 1, "", ".", ",", "after", "over", "within", "by"));
    }

    private static boolean leaves(Line line, int to) {
        String verb = line.lemma(to + 1);
        if (!line.word(to).equals("to") || !LEAVING.contains(verb)) {
            return false;
        }
        boolean away = line.isOneOf(to + 2, "home", "out", "back", "gone");
        boolean bare = verb.equals("go") && ENDS.contains(line.word(to + 2));
        return away || bare || !GOING.contains(verb);
    }

    /** {@return where "persona non grata" or "unwelcome" begins after "declared", or 0} */
    static int unwelcome(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + 40); i++) {
            if (line.isOneOf(i, "persona", "personae", "personas", "undesirable", "unwelcome", "undesirables")) {
                return i;
            }
        }
        return 0;
    }

    /** {@return where "the door" begins after "showed", or 0} */
    static int door(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + 15); i++) {
            if (line.word(i).equals("door") && line.word(i - 1).equals("the")) {
                return i - 1;
            }
        }
        return 0;
    }

    /** {@return whether a verb says that its subject has to leave: "must leave the country by Friday"} */
    static boolean must(Line line, int verb) {
        boolean leave = Set.of("leave", "depart", "quit").contains(line.lemma(verb));
        boolean must = line.word(verb - 1).equals("must")
                || (line.word(verb - 1).equals("to")
                        && Set.of("have", "be", "oblige", "require").contains(line.lemma(verb - 2)));
        boolean country = line.isOneOf(verb + 1, "the", "", ".", ",", "within", "by", "in", "at")
                || Character.isUpperCase(line.text(verb + 1).codePointAt(0));
        return leave && must && country;
    }
}
