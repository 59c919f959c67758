package org.dragoman.mentions.meetings;

import java.util.Locale;
import java.util.Set;
import org.dragoman.mentions.time.Direction;
import org.dragoman.mentions.time.Tenses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** How far a meeting has come. */
enum MeetingStatus {
    PROPOSED,
    PLANNED,
    ONGOING,
    HELD,
    POSTPONED,
    CANCELLED;

    private static final Set<String> POSTPONING = Set.of("postpone", "delay", "reschedule", "suspend", "shelve");
    private static final Set<String> CANCELLING = Set.of("cancel", "scrap", "abandon");
    private static final Set<String> BEGINNING =
            Set.of("begin", "start", "restart", "resume", "open", "continue", "underway", "kick");
    private static final Set<String> ENDING =
            Set.of("end", "conclude", "finish", "close", "wrap", "last", "yield", "produce", "fail");
    private static final Set<String> PROPOSING = Set.of(
            "propose",
            "offer",
            "suggest",
            "urge",
            "call",
            "want",
            "seek",
            "invite",
            "request",
            "demand",
            "ready",
            "willing",
            "pave",
            "hope",
            "consider",
            "discuss",
            "prepare",
            "possible",
            "potential",
            "rule",
            "refuse",
            "reject",
            "restart");
    /** What is done about a meeting from outside tells nothing of how far it has come. */
    private static final Set<String> COMMENTING = Set.of(
            "read",
            "see",
            "view",
            "regard",
            "welcome",
            "criticize",
            "criticise",
            "describe",
            "condemn",
            "praise",
            "mention",
            "interpret",
            "watch",
            "follow",
            "use",
            "treat");

    private static final Set<String> COMING =
            Set.of("upcoming", "forthcoming", "planned", "scheduled", "next", "future", "coming");
    private static final Set<String> GOING_ON = Set.of("ongoing", "current");
    private static final Set<String> OVER = Set.of("previous", "last", "latest", "recent", "past", "earlier");
    private static final Set<String> PLANNING =
            Set.of("schedule", "plan", "set", "due", "expect", "slate", "agree", "arrange", "anticipate");

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAhead() {
        return this == PLANNED || this == PROPOSED;
    }

    /** {@return what one place in the text says of a meeting's status, or null} */
    static @Nullable MeetingStatus of(Sighting sighting) {
        MeetingStatus adjective = ofWords(sighting);
        MeetingStatus noun = ofNounAbove(sighting);
        if (noun != null) {
            return noun;
        }
        int happening = sighting.isVerb() ? -1 : Trees.happeningBelow(sighting.sentence(), sighting.head());
        if (happening >= 0) {
            return ofHappening(sighting.sentence().token(happening));
        }
        Token verb = sighting.governor();
        if (verb == null) {
            return adjective;
        }
        Token later = laterRoot(sighting, verb);
        if (later != null) {
            return ofClause(sighting, later);
        }
        Token told = relative(sighting);
        MeetingStatus relative = told == null ? null : ofClause(sighting, told);
        MeetingStatus main = isArgument(sighting, verb) ? ofClause(sighting, verb) : null;
        MeetingStatus clause = relative == null || main == CANCELLED || main == POSTPONED ? main : relative;
        return adjective == null || clause == POSTPONED || clause == CANCELLED ? clause : adjective;
    }

    /** {@return the verb of the clause that modifies the noun: "talks that were held", "a summit planned for May"} */
    private static @Nullable Token relative(Sighting sighting) {
        return sighting.isVerb()
                ? null
                : sighting.sentence().children(sighting.head()).stream()
                        .filter(c -> c.pos().startsWith("VB"))
                        .filter(c -> c.dependency().equals("relcl")
                                || (c.dependency().equals("acl") && PLANNING.contains(c.lemma())))
                        .findFirst()
                        .orElse(null);
    }

    /** Not "at the close of talks": what the verb says is not said of the talks. */
    private static boolean isArgument(Sighting sighting, Token verb) {
        int at = sighting.head();
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            if (at == verb.index()) {
                return true;
            }
            int above = sighting.sentence().token(at).head();
            boolean noun = above >= 0
                    && sighting.sentence().token(above).isNoun()
                    && !sighting.sentence().token(at).dependency().equals("conj");
            at = noun ? -1 : above;
        }
        return at == verb.index();
    }

    private static @Nullable MeetingStatus ofWords(Sighting sighting) {
        if (sighting.isLed(COMING)) {
            return PLANNED;
        }
        if (sighting.isLed(GOING_ON)) {
            return ONGOING;
        }
        if (sighting.isLed(OVER)) {
            return HELD;
        }
        if (sighting.isLed(Set.of("cancelled", "canceled", "scrapped", "aborted"))) {
            return CANCELLED;
        }
        if (sighting.isLed(Set.of("postponed", "delayed", "suspended"))) {
            return POSTPONED;
        }
        return sighting.isLed(Set.of("possible", "potential", "proposed")) ? PROPOSED : null;
    }

    /** "preparations for a summit", "the cancellation of the talks". */
    private static @Nullable MeetingStatus ofNounAbove(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        int preposition = sighting.isVerb() ? -1 : sighting.word().head();
        int above = preposition < 0 ? -1 : sentence.token(preposition).head();
        if (above < 0) {
            return null;
        }
        Token noun = sentence.token(above);
        boolean of = Trees.is(sentence.token(preposition), "of");
        if (of && Trees.is(noun, "cancellation", "calling-off")) {
            return CANCELLED;
        }
        if (of && Trees.is(noun, "postponement", "suspension", "delay", "deferral")) {
            return POSTPONED;
        }
        boolean plan = Trees.is(sentence.token(preposition), "for")
                && Trees.is(noun, "preparation", "plan", "date", "schedule", "groundwork");
        return plan ? PLANNED : null;
    }

    /** "The talks planned for May have been cancelled", where the parser takes "planned" for the verb of the sentence. */
    private static @Nullable Token laterRoot(Sighting sighting, Token verb) {
        Sentence sentence = sighting.sentence();
        return sentence.tokens().stream()
                .filter(t -> PLANNING.contains(verb.lemma()) && t.head() < 0 && t.index() > verb.index())
                .filter(t -> CANCELLING.contains(t.lemma())
                        || POSTPONING.contains(t.lemma())
                        || t.lemma().equals("call"))
                .filter(t -> Trees.subjects(sentence, t.index()).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static MeetingStatus ofHappening(Token verb) {
        return ENDING.contains(verb.lemma()) ? HELD : ONGOING;
    }

    private static @Nullable MeetingStatus ofClause(Sighting sighting, Token verb) {
        Sentence sentence = sighting.sentence();
        Direction direction = Tenses.of(sentence, verb.index());
        String lemma = verb.lemma();
        boolean undone = isOnlySaid(sentence, verb);
        if (undone && (CANCELLING.contains(lemma) || POSTPONING.contains(lemma))) {
            return null;
        }
        if (CANCELLING.contains(lemma)
                || (lemma.equals("call") && Trees.hasChild(sentence, verb.index(), "prt", "off"))) {
            return CANCELLED;
        }
        if (POSTPONING.contains(lemma)
                || (lemma.equals("put") && Trees.hasChild(sentence, verb.index(), "prt", "off"))) {
            return POSTPONED;
        }
        boolean subject = !sighting.isVerb()
                && Trees.subjects(sentence, verb.index()).stream()
                        .anyMatch(s -> Trees.isBelow(sentence, sighting.head(), s.index()));
        boolean object = !sighting.isVerb() && !subject;
        boolean over = subject && lemma.equals("be") && Trees.hasChild(sentence, verb.index(), "prep", "over");
        boolean ended = object
                && Set.of("end", "conclude", "finish", "complete", "wrap").contains(lemma);
        if ((over || ended) && direction != Direction.FUTURE) {
            return HELD;
        }
        if ((PLANNING.contains(lemma) && direction != Direction.UNKNOWN) || lemma.equals("agree")) {
            return PLANNED;
        }
        if (object && PROPOSING.contains(lemma)) {
            return PROPOSED;
        }
        if (direction == Direction.PAST
                && sentence.children(verb.index()).stream()
                        .anyMatch(c -> c.dependency().equals("neg"))) {
            return null;
        }
        if (object && COMMENTING.contains(lemma)) {
            return null;
        }
        if (direction == Direction.FUTURE) {
            if (!sighting.isVerb() && Set.of("last", "run", "continue").contains(lemma)) {
                return null;
            }
            return isModal(sentence, verb) && !Tenses.isFutureInPast(sentence, verb) ? PROPOSED : PLANNED;
        }
        if (BEGINNING.contains(lemma) && !sighting.isVerb()) {
            return ONGOING;
        }
        if (isProgressive(sentence, verb)
                && (sighting.isVerb() || subject || MeetingWords.LIGHT_VERBS.contains(lemma))) {
            return ONGOING;
        }
        if (ENDING.contains(lemma) && subject) {
            return HELD;
        }
        boolean own = sighting.isVerb() || subject || MeetingWords.LIGHT_VERBS.contains(lemma);
        return own && direction == Direction.PAST ? HELD : null;
    }

    /** "threatened to cancel the talks", "did not cancel", "may be postponed". */
    private static boolean isOnlySaid(Sentence sentence, Token verb) {
        boolean not = sentence.children(verb.index()).stream()
                .anyMatch(c -> c.dependency().equals("neg"));
        boolean under = verb.head() >= 0
                && !verb.dependency().equals("ccomp")
                && Trees.is(
                        sentence.token(verb.head()),
                        "threaten",
                        "refuse",
                        "decline",
                        "consider",
                        "want",
                        "urge",
                        "ask",
                        "call",
                        "try",
                        "seek");
        boolean before = verb.dependency().equals("relcl")
                && sentence.children(verb.index()).stream()
                        .anyMatch(c -> c.text().equals("had") && c.dependency().startsWith("aux"));
        return not || under || before || (isModal(sentence, verb) && !Tenses.isFutureInPast(sentence, verb));
    }

    private static boolean isModal(Sentence sentence, Token verb) {
        return sentence.children(verb.index()).stream()
                .anyMatch(c -> c.pos().equals("MD") && Trees.is(c, "could", "may", "might", "would", "should", "can"));
    }

    private static boolean isProgressive(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG")
                && sentence.children(verb.index()).stream()
                        .anyMatch(c -> c.dependency().startsWith("aux")
                                && Set.of("VBZ", "VBP", "VBN").contains(c.pos()));
    }
}
