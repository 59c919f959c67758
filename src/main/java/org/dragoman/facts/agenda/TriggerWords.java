package org.dragoman.facts.agenda;

import java.util.Map;
import java.util.Set;

/** The words by which English news tells what is discussed, by what they need around them to do so. */
final class TriggerWords {
    /** These alone say that somebody speaks with somebody about something. */
    static final Set<String> STRONG = Set.of("discuss");

    /** These say so only of people who meet. */
    static final Set<String> WEAK =
            Set.of("debate", "review", "address", "examine", "explore", "raise", "cover", "tackle", "broach");

    static final Map<String, Set<String>> WITH_PARTICLE = Map.ofEntries(
            Map.entry("focus", Set.of("on", "upon")),
            Map.entry("center", Set.of("on", "around")),
            Map.entry("centre", Set.of("on", "around")),
            Map.entry("concentrate", Set.of("on")),
            Map.entry("touch", Set.of("on", "upon")),
            Map.entry("talk", Set.of("about")),
            Map.entry("deal", Set.of("with")),
            Map.entry("dwell", Set.of("on", "upon")),
            Map.entry("deliberate", Set.of("on")),
            Map.entry("revolve", Set.of("around")),
            Map.entry("confer", Set.of("on", "about")),
            Map.entry("negotiate", Set.of("on", "over", "about")),
            Map.entry("take", Set.of("up")),
            Map.entry("bring", Set.of("up")),
            Map.entry("go", Set.of("over")),
            Map.entry("press", Set.of("for")),
            Map.entry("push", Set.of("for")));

    /** "exchanged views on", "took stock of", "held consultations about". */
    static final Set<String> LIGHT_OBJECTS = Set.of(
            "view",
            "opinion",
            "idea",
            "perspective",
            "note",
            "stock",
            "assessment",
            "concern",
            "discussion",
            "conversation");

    static final Set<String> LISTED =
            Set.of("subject", "topic", "issue", "theme", "item", "matter", "point", "question", "thing");
    static final Set<String> LISTING = Set.of("list", "name", "cite", "mention", "count", "put", "place");
    static final Set<String> AIMS = Set.of(
            "settle", "resolve", "discuss", "address", "tackle", "negotiate", "finalise", "finalize", "finalised");
    static final Set<String> NOT_ON = Set.of(
            "sideline",
            "margin",
            "behalf",
            "side",
            "eve",
            "ground",
            "condition",
            "basis",
            "occasion",
            "territory",
            "soil",
            "line",
            "phone",
            "telephone",
            "day",
            "morning",
            "evening",
            "invitation",
            "initiative",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "hold",
            "track",
            "schedule",
            "twitter",
            "x",
            "facebook",
            "board",
            "weekend",
            "week",
            "terms",
            "level",
            "island",
            "border",
            "site");
    static final Set<String> MEETERS = Set.of(
            "they",
            "we",
            "both",
            "two",
            "three",
            "minister",
            "leader",
            "side",
            "party",
            "official",
            "delegation",
            "envoy",
            "negotiator",
            "president",
            "diplomat",
            "representative",
            "counterpart",
            "talk",
            "meeting",
            "negotiation",
            "discussion",
            "session",
            "summit",
            "conference",
            "round",
            "conversation",
            "call",
            "he",
            "she",
            "i",
            "who",
            "team",
            "pair",
            "agenda",
            "dialogue",
            "consultation",
            "visit",
            "gathering",
            "ambassador",
            "premier",
            "chancellor",
            "secretary");

    static final Set<String> AUDIENCES = Set.of(
            "community",
            "parliament",
            "crowd",
            "nation",
            "audience",
            "assembly",
            "congress",
            "press",
            "rally",
            "session",
            "forum",
            "reporter",
            "journalist",
            "conference",
            "supporter",
            "house",
            "letter",
            "meeting",
            "summit");

    private TriggerWords() {}
}
