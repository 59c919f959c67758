package org.dragoman.resolution.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How alike two names are, and why.
 *
 * @param score 0 to 1
 * @param features what speaks for and against, in the order it was weighed
 */
public record NameLikeness(double score, List<Feature> features) {
    /** Nothing in common. */
    public static final NameLikeness NONE = new NameLikeness(0, List.of());

    /**
     * From here on two names are taken for one by {@link #isSame}: the value at which wrong and missed matches were equally
     * many on the development part of OpenSanctions' name_bench (2026-11-22, {@code dragoman benchmark names-opensanctions}).
     */
    static final double ENOUGH = 0.7;

    /**
     * One ground.
     *
     * @param weight what it adds to the score, or takes away
     */
    public record Feature(double weight, String words) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%+.2f %s", weight, words);
        }
    }

    public NameLikeness {
        features = List.copyOf(features);
    }

    static NameLikeness of(List<Feature> features) {
        double sum = features.stream().mapToDouble(Feature::weight).sum();
        return new NameLikeness(Math.round(Math.max(0, Math.min(1, sum)) * 1000) / 1000.0, features);
    }

    /** {@return whether the names are alike enough to be one, slips of the pen allowed} */
    public boolean isSame() {
        return score >= ENOUGH;
    }

    /** {@return the grounds with their weights in one line} */
    public String words() {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; "));
    }
}
