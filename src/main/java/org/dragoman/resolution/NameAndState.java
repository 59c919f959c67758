package org.dragoman.resolution;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.dragoman.resolution.names.NameLikeness;

/** What two things named alike are to one another when it is known whose they are, or in which state they lie. */
final class NameAndState {
    private static final double NAME = 0.6;
    private static final double STATE = 0.4;

    private NameAndState() {}

    /**
     * {@return apart in different states; the same by a common name; open without one}
     *
     * @param stateA code of the state, or id of an owner that has none, or empty
     * @param apart in words: "of different owners"
     * @param known the weight where both states are known and the same
     * @param unknown the weight where one is not known
     */
    static Verdict compare(
            SortedSet<String> namesA,
            String stateA,
            SortedSet<String> namesB,
            String stateB,
            String apart,
            int known,
            int unknown) {
        if (Collections.disjoint(namesA, namesB)) {
            return Verdict.OPEN;
        }
        boolean bothKnown = !stateA.isEmpty() && !stateB.isEmpty();
        if (bothKnown && !stateA.equals(stateB)) {
            return Verdict.apart(apart + ", " + stateA + " and " + stateB);
        }
        NameLikeness.Feature name = new NameLikeness.Feature(NAME, "the same name");
        return bothKnown
                ? Verdict.same(
                        known,
                        "the same name and state, " + stateA,
                        List.of(name, new NameLikeness.Feature(STATE, "the same state, " + stateA)))
                : Verdict.same(unknown, "the same name", List.of(name));
    }
}
