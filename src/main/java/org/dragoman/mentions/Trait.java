package org.dragoman.mentions;

/** What is known of a thing beside its names. The value is text; what it holds is said with each. */
public enum Trait {
    /** Referent id: whose office, delegation, organization or property it is. */
    OF,
    /** Referent id: the receiving side of an ambassador's post. */
    TO,
    /** Referent id: the meeting a delegation attends. */
    MEETING,
    /** Referent id: the place a meeting is held at, the closest known. */
    PLACE,
    /** Of a meeting: ISO date, as precise as known: 2025-04-10, 2025-04, 2025. */
    DATE,
    /** Of a meeting: ISO date of its last day, when it lasts longer than one. */
    END,
    /** Of a meeting: "day", "month" or "year". */
    PRECISION,
    /** Of a meeting: local time and zone as ISO 8601 with offset, where both are known. */
    TIME,
    /** Of a meeting: "proposed", "planned", "ongoing", "held", "postponed" or "cancelled". */
    STATUS,
    /** Of a meeting ("talks", "summit", "call", "visit", …), property ("consulate", …) or organization: its kind. */
    KIND,
    /** Of a meeting: "closed" or "open". */
    FORMAT,
    /** Of a meeting: how long it lasted, as said: "six hours". */
    DURATION,
    /** Of a meeting: which of its series, as a number: "2". */
    ORDINAL,
    /** Of a country: ISO 3166-1 alpha-2. */
    CODE,
    /** Of a group or a set of properties: how many, as a number. */
    SIZE,
    /** "true" of a delegation that no words name but the facts require. */
    IMPLIED
}
