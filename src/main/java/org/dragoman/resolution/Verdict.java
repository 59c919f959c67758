package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.resolution.names.NameLikeness;

/**
 * What two things of a type are to one another.
 *
 * @param weight how strongly they are the same: the strongest are joined first. What alone says too little is joined
 *     across pages from {@link #ENOUGH} on
 * @param grounds what speaks for and against, each with its weight
 */
record Verdict(Kind kind, int weight, String reason, List<NameLikeness.Feature> grounds) {
    static final int ENOUGH = 2;
    /** So plainly two things that it is not worth saying. */
    static final Verdict UNLIKE = new Verdict(Kind.APART, 0, "", List.of());

    static final Verdict OPEN = new Verdict(Kind.OPEN, 0, "", List.of());

    private static final double WEIGHTS = 10;

    /** More than all that can speak for it. */
    private static final double VETO = -1;

    enum Kind {
        /** The same, unless something they are joined with is apart. */
        SAME,
        /** Alike, and yet not the same: nothing may join them but a person's judgement. */
        APART,
        /** Alike, but not enough to be joined; something else may join them. A person should look. */
        NEAR,
        /** Nothing speaks for or against. */
        OPEN
    }

    Verdict {
        grounds = List.copyOf(grounds);
    }

    static Verdict same(int weight, String reason) {
        return same(weight, reason, List.of(new NameLikeness.Feature(weight / WEIGHTS, reason)));
    }

    /**
     * {@return the same, for several reasons}
     *
     * @param grounds words and weight by turns: "the same title", 0.5, …
     */
    static Verdict sameBy(int weight, String reason, Object... grounds) {
        List<NameLikeness.Feature> features = new ArrayList<>();
        for (int i = 0; i + 1 < grounds.length; i += 2) {
            features.add(new NameLikeness.Feature((Double) grounds[i + 1], (String) grounds[i]));
        }
        return same(weight, reason, features);
    }

    static Verdict same(int weight, String reason, List<NameLikeness.Feature> grounds) {
        return new Verdict(Kind.SAME, weight, reason, grounds);
    }

    static Verdict apart(String reason) {
        return apart(reason, List.of(new NameLikeness.Feature(VETO, reason)));
    }

    static Verdict apart(String reason, List<NameLikeness.Feature> grounds) {
        return new Verdict(Kind.APART, 0, reason, grounds);
    }

    static Verdict near(String reason, List<NameLikeness.Feature> grounds) {
        return new Verdict(Kind.NEAR, 0, reason, grounds);
    }

    /** {@return the same, and one reason more} */
    Verdict because(String why, double more) {
        List<NameLikeness.Feature> all = new ArrayList<>(grounds);
        all.add(new NameLikeness.Feature(more, why));
        return new Verdict(kind, weight, why + "; " + reason, all);
    }

    Verdict refused(String why) {
        return new Verdict(Kind.NEAR, 0, why, grounds);
    }

    boolean isSame() {
        return kind == Kind.SAME;
    }

    boolean isApart() {
        return kind == Kind.APART;
    }

    boolean isRefusal() {
        return kind == Kind.APART || kind == Kind.NEAR;
    }

    /** {@return how much speaks for the two being one, 0 to 1} */
    double certainty() {
        double sum = grounds.stream().mapToDouble(NameLikeness.Feature::weight).sum();
        return Math.max(0, Math.min(1, sum));
    }

    /** {@return the reason, and in brackets how much speaks for it and what: "spellings of one name [0.96: +0.46 …]"} */
    String words() {
        if (grounds.isEmpty()) {
            return reason;
        }
        return reason + " ["
                + String.format(Locale.ROOT, "%.2f", certainty()) + ": "
                + grounds.stream().map(NameLikeness.Feature::toString).collect(Collectors.joining("; ")) + "]";
    }
}
