package org.dragoman.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Things of one type with equal features. Equal only to itself. */
final class Atom<F> {
    private final int index;
    private final F features;
    private final List<Thing> things;
    private final Set<String> names;

    /**
     * @param label words for messages and judgements
     * @param isKnownByNames whether judgements may use any form that an article uses
     */
    Atom(int index, F features, List<Thing> things, String label, boolean isKnownByNames) {
        this.index = index;
        this.features = features;
        this.things = things;
        this.names = new TreeSet<>(Set.of(Words.fold(label)));
        for (Thing thing : things) {
            names.add(Words.fold(thing.article() + "/" + thing.referent().id()));
            if (isKnownByNames) {
                thing.referent().names().forEach(n -> names.add(Words.fold(n)));
            }
        }
    }

    int index() {
        return index;
    }

    F features() {
        return features;
    }

    List<Thing> things() {
        return things;
    }

    /** {@return all that a judgement may call it, folded} */
    Set<String> names() {
        return names;
    }

    Stream<String> pages() {
        return things.stream().map(Thing::page);
    }
}
