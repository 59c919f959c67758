package org.dragoman.facts.taught;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that was learned: the text form is kept between runs, and is there to be read. */
public final class PatternSet {
    private final List<PathPattern> patterns;

    PatternSet(List<PathPattern> patterns) {
        this.patterns = patterns.stream()
                .sorted(Comparator.comparing(PathPattern::relation)
                        .thenComparing(PathPattern::path)
                        .thenComparing(PathPattern::negated))
                .toList();
    }

    List<PathPattern> patterns() {
        return patterns;
    }

    /** {@return one pattern a line: rule, path, negation, types of both ends, conditions, facts found, taught by} */
    public String print() {
        return patterns.stream().map(p -> p.print() + "\n").collect(Collectors.joining());
    }

    /** {@return the patterns that {@link #print} wrote} */
    public static PatternSet parse(String printed) {
        return new PatternSet(printed.lines()
                .filter(line -> !line.isBlank())
                .map(PathPattern::parse)
                .toList());
    }
}
