package org.dragoman.mentions.meetings;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which English news speaks of meetings. */
final class MeetingWords {
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("talk", "talks"),
            Map.entry("negotiation", "talks"),
            Map.entry("consultation", "talks"),
            Map.entry("discussion", "talks"),
            Map.entry("dialogue", "talks"),
            Map.entry("dialog", "talks"),
            Map.entry("round", "talks"),
            Map.entry("contact", "talks"),
            Map.entry("parley", "talks"),
            Map.entry("meeting", "meeting"),
            Map.entry("session", "meeting"),
            Map.entry("encounter", "meeting"),
            Map.entry("get-together", "meeting"),
            Map.entry("gathering", "meeting"),
            Map.entry("sitting", "meeting"),
            Map.entry("reception", "meeting"),
            Map.entry("audience", "meeting"),
            Map.entry("signing", "meeting"),
            Map.entry("ceremony", "meeting"),
            Map.entry("dinner", "dinner"),
            Map.entry("lunch", "dinner"),
            Map.entry("luncheon", "dinner"),
            Map.entry("banquet", "dinner"),
            Map.entry("breakfast", "dinner"),
            Map.entry("summit", "summit"),
            Map.entry("conference", "conference"),
            Map.entry("forum", "conference"),
            Map.entry("visit", "visit"),
            Map.entry("trip", "visit"),
            Map.entry("call", "call"),
            Map.entry("conversation", "call"),
            Map.entry("phone-call", "call"));

    /** Kinds that any noun for talking may take up again. */
    private static final Set<String> GENERIC = Set.of("talks", "meeting");

    static final Set<String> LIGHT_VERBS = Set.of(
            "hold",
            "have",
            "conduct",
            "begin",
            "start",
            "open",
            "launch",
            "resume",
            "restart",
            "continue",
            "end",
            "conclude",
            "finish",
            "complete",
            "attend",
            "join",
            "host",
            "convene",
            "stage",
            "pay",
            "make",
            "kick",
            "enter",
            "take",
            "schedule",
            "plan",
            "arrange",
            "agree",
            "do",
            "wrap",
            "initiate",
            "engage",
            "revive");

    static final Set<String> PREVIOUS = Set.of("previous", "last", "earlier", "prior", "preceding", "past");
    static final Set<String> NEXT = Set.of("next", "following", "future", "further", "follow-up");
    static final Set<String> OTHER = Set.of("another", "subsequent", "separate", "other", "additional");

    /** What is met without anybody meeting: "meet conditions". */
    static final Set<String> MET_THINGS = Set.of(
            "condition",
            "requirement",
            "demand",
            "need",
            "deadline",
            "target",
            "goal",
            "standard",
            "criterion",
            "obligation",
            "challenge",
            "end",
            "expectation",
            "commitment",
            "term",
            "threat",
            "quota",
            "cost",
            "test",
            "objective",
            "resistance",
            "opposition",
            "fate",
            "death",
            "rejection",
            "criticism");

    private MeetingWords() {}

    static @Nullable String kind(String lemma) {
        return NOUNS.get(lemma);
    }

    static boolean isGeneric(String kind) {
        return GENERIC.contains(kind);
    }
}
