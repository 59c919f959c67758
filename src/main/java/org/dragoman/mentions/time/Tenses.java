package org.dragoman.mentions.time;

import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells from the verb that governs a word whether it is spoken of as past or as to come. */
public final class Tenses {
    private static final Set<String> PLANS = Set.of(
            "schedule",
            "plan",
            "set",
            "due",
            "expect",
            "slate",
            "prepare",
            "intend",
            "hope",
            "propose",
            "agree",
            "want",
            "arrange",
            "upcoming",
            "forthcoming");
    private static final Set<String> TIMETABLE = Set.of(
            "gather", "travel", "meet", "visit", "arrive", "begin", "start", "open", "host", "fly", "head", "convene",
            "resume", "come", "go", "return", "attend", "receive", "sit", "depart", "leave");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "add",
            "report",
            "state",
            "note",
            "declare",
            "stress",
            "indicate",
            "reveal",
            "explain",
            "agree",
            "promise",
            "pledge",
            "write",
            "inform",
            "disclose",
            "emphasize",
            "emphasise",
            "insist",
            "decide",
            "vow",
            "assure");
    private static final Set<String> FUTURE_MODALS =
            Set.of("will", "shall", "'ll", "would", "may", "might", "could", "should", "must", "can");

    private Tenses() {}

    /** {@return where the nearest verb above this word looks} */
    public static Direction of(Sentence sentence, int token) {
        int at = token;
        int steps = 0;
        while (at >= 0 && steps++ < sentence.size()) {
            Token word = sentence.token(at);
            Direction found =
                    isPlan(word) ? planned(sentence, word) : word.isVerb() ? ofVerb(sentence, word) : Direction.UNKNOWN;
            if (found != Direction.UNKNOWN) {
                return found;
            }
            at = word.head();
        }
        return Direction.UNKNOWN;
    }

    private static boolean isPlan(Token word) {
        return PLANS.contains(word.lemma())
                && (word.pos().equals("VBN") || word.pos().startsWith("JJ"));
    }

    /** "is set for", "scheduled for" look ahead; "was scheduled for", in its own past, may do either. */
    private static Direction planned(Sentence sentence, Token word) {
        boolean past = sentence.children(word.index()).stream()
                .anyMatch(c -> c.dependency().startsWith("aux") && c.pos().equals("VBD"));
        boolean subject = sentence.children(word.index()).stream()
                .anyMatch(c -> c.dependency().equals("nsubj"));
        boolean perfect = sentence.children(word.index()).stream()
                .anyMatch(c -> c.dependency().equals("aux") && c.lemma().equals("have"));
        return past || (subject && perfect) ? Direction.PAST : Direction.FUTURE;
    }

    /**
     * {@return whether "would" says what was then to come: "They said that they would meet"}
     *
     * @param verb the verb that "would" helps
     */
    public static boolean isFutureInPast(Sentence sentence, Token verb) {
        boolean would = sentence.children(verb.index()).stream()
                .anyMatch(c -> c.text().equals("would") && c.index() < verb.index());
        boolean conditional = sentence.children(verb.index()).stream()
                .anyMatch(c -> c.text().equals("have")
                        || (c.isVerb()
                                && sentence.children(c.index()).stream()
                                        .anyMatch(m -> m.lemma().equals("if"))));
        return would && !conditional && isReported(sentence, verb);
    }

    private static boolean isReported(Sentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean past = above.pos().equals("VBD") || above.pos().equals("VBN");
            if (REPORTING.contains(above.lemma()) && past) {
                return true;
            }
            if (!Set.of("ccomp", "conj", "xcomp", "parataxis", "advcl", "dep").contains(at.dependency())) {
                return false;
            }
            at = above;
        }
        return sentence.children(verb.index()).stream()
                .anyMatch(c -> REPORTING.contains(c.lemma())
                        && c.pos().equals("VBD")
                        && Set.of("parataxis", "meta", "ccomp", "dep").contains(c.dependency()));
    }

    /** {@return whether the nearest verb tells of what is arranged: "Leaders gather in Oslo on Monday"} */
    static boolean isTimetable(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (word.pos().startsWith("VB") && !word.dependency().startsWith("aux")) {
                boolean subject = sentence.children(at).stream()
                        .anyMatch(c -> c.dependency().equals("nsubj") && c.index() < word.index());
                return subject
                        && TIMETABLE.contains(word.lemma())
                        && (word.pos().equals("VBZ") || word.pos().equals("VBP"));
            }
            at = word.head();
        }
        return false;
    }

    /** {@return where a verb looks: "met" back, "will meet" and "is to meet" ahead, "meets" neither} */
    public static Direction ofVerb(Sentence sentence, Token verb) {
        boolean to = false;
        for (Token child : sentence.children(verb.index())) {
            if (child.dependency().startsWith("aux") || child.dependency().equals("modal")) {
                if ((child.pos().equals("MD") && FUTURE_MODALS.contains(child.lemma()))
                        || (child.pos().equals("MD") && FUTURE_MODALS.contains(child.text()))) {
                    return Direction.FUTURE;
                }
                if (child.pos().equals("VBD") || child.lemma().equals("have")) {
                    return Direction.PAST;
                }
                to |= child.pos().equals("TO");
            }
        }
        return switch (verb.pos()) {
            case "VBD" -> Direction.PAST;
            case "VB" -> to ? infinitive(sentence, verb) : Direction.UNKNOWN;
            default -> Direction.UNKNOWN;
        };
    }

    /** "are to meet", "to hold talks" as a headline look ahead; "came to meet" is left to the verb above. */
    private static Direction infinitive(Sentence sentence, Token verb) {
        if (verb.head() < 0) {
            return Direction.FUTURE;
        }
        Token above = sentence.token(verb.head());
        return (above.lemma().equals("be") && !above.pos().equals("VBD"))
                        || isPlan(above)
                        || PLANS.contains(above.lemma())
                ? Direction.FUTURE
                : Direction.UNKNOWN;
    }
}
