package org.dragoman.resolution;

import java.util.Comparator;

/** One article's view of an entity: a referent of that article. */
public record Member(String article, String referent) implements Comparable<Member> {
    private static final Comparator<Member> ORDER =
            Comparator.comparing(Member::article).thenComparing(Member::referent);

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
