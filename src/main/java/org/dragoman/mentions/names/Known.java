package org.dragoman.mentions.names;

/**
 * What a listed name may stand for.
 *
 * @param key what identifies the thing: a state's code, a body's or a place's first name
 * @param detail a body's or place's kind; empty otherwise
 * @param state code of the state it belongs to, or empty
 */
record Known(Kind kind, String key, String detail, String state) {
    enum Kind {
        STATE,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        BODY,
        METONYM,
        PLACE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isSeat() {
        return detail.equals("seat");
    }
}
