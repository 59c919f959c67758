package org.dragoman.facts.speech;

import java.util.List;

/**
 * Who spoke last: what "he added" and "the statement said" lead back to.
 *
 * @param speakers referent ids
 * @param sentence where
 */
record Memory(List<String> speakers, int sentence) {
    static final Memory NONE = new Memory(List.of(), -1);

    Memory {
        speakers = List.copyOf(speakers);
    }

    /** {@return whether it was said in one of the few sentences before} */
    boolean isFresh(int now) {
        return !speakers.isEmpty() && now - sentence <= 4;
    }
}
