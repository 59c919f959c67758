package org.dragoman.graph;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.resolution.Resolution;

/** Claims that cannot both be right. */
record Conflicts(SortedSet<Pair> pairs) {
    /** Two claims by id, the smaller first. */
    record Pair(String first, String second, String reason) implements Comparable<Pair> {
        static Pair of(ResolvedClaim a, ResolvedClaim b, String reason) {
            return a.id().compareTo(b.id()) < 0 ? new Pair(a.id(), b.id(), reason) : new Pair(b.id(), a.id(), reason);
        }

        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    static Conflicts among(List<ResolvedClaim> claims, Resolution resolution) {
        return new Conflicts(new TreeSet<>());
    }

    /** {@return the ids of all claims that some other contradicts} */
    Set<String> disputed() {
        return pairs.stream()
                .flatMap(p -> List.of(p.first(), p.second()).stream())
                .collect(Collectors.toSet());
    }
}
