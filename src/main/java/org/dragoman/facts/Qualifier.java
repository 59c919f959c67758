package org.dragoman.facts;

/** What a claim says beside subject, relation and object. */
public enum Qualifier {
    /** Of an office: from when, as said or as an ISO date: "new", "2025-03-06". */
    SINCE,
    /** Of an office: until when; "former" where only that is said. */
    UNTIL,
    /** Of an office: "acting", "designate", "elect", "outgoing". */
    STANDING,
    /** Of an appointment: the office, as a referent id. */
    OFFICE,
    /** Of a restriction: what was done: "closed", "seized". */
    MEASURE,
    /** ISO date of the event, as precise as known. */
    DATE,
    /** "reportedly", "allegedly": what the reporter thinks of it, as said. */
    HEDGE
}
