package org.dragoman.resolution;

/**
 * What two things of a type are to one another.
 *
 * @param weight how strongly they are the same: the strongest are joined first. What alone says too little is joined
 *     across pages from {@link #ENOUGH} on
 */
record Verdict(Kind kind, int weight, String reason) {
    static final int ENOUGH = 2;
    /** So plainly two things that it is not worth saying. */
    static final Verdict UNLIKE = new Verdict(Kind.APART, 0, "");

    static final Verdict OPEN = new Verdict(Kind.OPEN, 0, "");

    enum Kind {
        /** The same, unless something they are joined with is apart. */
        SAME,
        /** Alike, and yet not the same: nothing may join them but a person's judgement. */
        APART,
        /** Nothing speaks for or against. */
        OPEN
    }

    static Verdict same(int weight, String reason) {
        return new Verdict(Kind.SAME, weight, reason);
    }

    static Verdict apart(String reason) {
        return new Verdict(Kind.APART, 0, reason);
    }

    boolean isSame() {
        return kind == Kind.SAME;
    }

    boolean isApart() {
        return kind == Kind.APART;
    }
}
