package org.dragoman.graph;

import java.util.List;
import java.util.Random;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;

/** Six made-up articles for each seed, which name the same few things in many ways. */
public final class RandomStories {
    private RandomStories() {}

    /** {@return six articles, a0 to a5} */
    public static List<Extraction> of(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int a = 0; a < 6; a++) {
            text.append("a%d 2025-04-%02d P%d%n".formatted(a, 1 + random.nextInt(20), random.nextInt(3)));
            for (int s = 1; s <= 3; s++) {
                text.append(
                        "[p%1$d %2$s], [o%1$d the %3$s], was at [m%1$d talks] on [t%1$d fish] with [d%1$d a team] of [c%1$d x].%n"
                                .formatted(
                                        s,
                                        pick(random, "Jane Roe", "J. Roe", "Roe", "John Doe", "Jon Doe"),
                                        pick(random, "ambassador", "Deputy Foreign Minister", "Foreign Minister")));
                text.append(
                        "  = c%1$d code=%2$s%n  = o%1$d of=c%1$d%n  = m%1$d %3$s%n  = d%1$d of=c%1$d meeting=m%1$d%n"
                                .formatted(
                                        s,
                                        pick(random, "US", "RU", "UA"),
                                        pick(
                                                random,
                                                "date=2025-04-10",
                                                "date=2025-04-11 status=held",
                                                "status=planned")));
                text.append(
                        "  > HOLDS p%1$d o%1$d%n  > ATTENDED d%1$d m%1$d %2$s%n  > ATTENDED c1 m%1$d%n  > EXCLUDED m%1$d t%1$d by=p1%n"
                                .formatted(s, pick(random, "planned", "denied", "ongoing", "")));
                text.append("  > SAID p%d \"fish\"%n".formatted(s));
            }
            text.append("\n");
        }
        return MarkedStory.read(text.toString());
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
