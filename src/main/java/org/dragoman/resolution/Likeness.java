package org.dragoman.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.MentionType;

/**
 * When things of one type are the same.
 *
 * @param <F> what tells them apart: a record, equal for things that nothing tells apart
 */
interface Likeness<F> {
    MentionType type();

    F features(Thing thing, Known known);

    /** {@return keys: only things that share one are compared} */
    Set<String> blocks(F features);

    /** {@return keys by which what is not whole finds the whole things it may be} */
    default Set<String> partKeys(F features) {
        return blocks(features);
    }

    /** {@return what two things are to one another; symmetric, and the same for a thing and itself} */
    Verdict compare(F a, F b);

    /** {@return whether the features identify a thing by themselves; what does not joins the one whole thing it fits} */
    boolean isWhole(F features);

    /**
     * {@return what identifies a thing: the ground of its id}
     *
     * @param first of the first article that reports the thing, so that later articles change nothing
     */
    String identity(F first);

    /** {@return equal for whole things that are the same and need not be compared} */
    default String distinction(F features) {
        return features.toString();
    }

    /** {@return by which things that may be the same stand near one another} */
    default String order(F features) {
        return label(features);
    }

    /** {@return words for messages and judgements} */
    String label(F features);

    /** {@return the state, by code, whose the things are or where they lie} */
    default Set<String> states(F features) {
        return Set.of();
    }

    /** {@return the name to show, where the articles' own are not the best} */
    default Optional<String> name(List<F> features, Known known) {
        return Optional.empty();
    }

    /** {@return of offices, the title without whose it is} */
    default Optional<String> title(List<F> features) {
        return Optional.empty();
    }

    /** {@return whether any form an article uses names it, so that a judgement may use it; else only its label does} */
    default boolean isKnownByNames() {
        return true;
    }
}
