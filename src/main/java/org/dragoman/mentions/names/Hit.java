package org.dragoman.mentions.names;

import java.util.List;
import java.util.Optional;

/** A listed name found among a sentence's words, [start, end), with all that it may stand for. */
record Hit(int start, int end, List<Known> senses) {
    Optional<Known> find(Known.Kind kind) {
        return senses.stream().filter(k -> k.is(kind)).findFirst();
    }

    boolean may(Known.Kind kind) {
        return find(kind).isPresent();
    }

    boolean isStateOrPeople() {
        return may(Known.Kind.STATE) || may(Known.Kind.ADJECTIVE) || may(Known.Kind.PEOPLE);
    }
}
