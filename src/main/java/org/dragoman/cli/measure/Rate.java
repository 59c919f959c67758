package org.dragoman.cli.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done so often in so long, over several rounds; the round in the middle counts. */
final class Rate {
    private final String name;
    private final String unit;
    private final List<Double> perSecond = new ArrayList<>();

    Rate(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    /** Does something that handles {@code count} units, and notes how fast. */
    void time(long count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        add(count, Duration.ofNanos(System.nanoTime() - start));
    }

    void add(long count, Duration took) {
        perSecond.add(count / Math.max(1e-9, took.toNanos() / 1e9));
    }

    double median() {
        List<Double> sorted = perSecond.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    String line(Rate base) {
        List<Double> sorted = perSecond.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-34s %10.1f %s/s   (%.1f–%.1f in %d rounds)   %.2f × %s",
                name,
                median(),
                unit,
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size(),
                median() / base.median(),
                base.name);
    }
}
