package org.dragoman.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;

/**
 * Articles that are nearly one text, and articles that go back to one wire report. Candidates by MinHash, decided by the
 * share of common runs of three words (Broder 1997). An article is held against at most {@link #MOST_IN_BUCKET} earlier ones
 * of a bucket, so the work for one does not grow with the number of all; measured by {@code dragoman measure copies}.
 */
final class NearDuplicates {
    /** Copies of one text with small edits; reports of one event in other words share less than a tenth. */
    private static final double DUPLICATE = 0.5;

    /** A text that holds nearly all of another. */
    private static final double CONTAINED = 0.8;

    /** Shorter texts share runs by chance. */
    private static final int FEWEST_RUNS = 20;

    /** With the same agency named, rewritten reports of it. */
    private static final double SAME_WIRE = 0.2;

    private static final int WIRE_DAYS = 3;
    private static final int BANDS = 32;
    private static final int ROWS = 3;

    /** The earliest are enough to find what a text goes back to. */
    private static final int MOST_IN_BUCKET = 16;

    /** A run of words in more of an agency's reports than this is a formula of the house. */
    private static final int MOST_WITH_RUN = 24;

    /** Reports of one wire share at least a sixth of the shorter one's runs; fewer cannot make {@link #SAME_WIRE}. */
    private static final double CANDIDATE_SHARE = 1.0 / 6;

    private final List<Article> articles;
    private final List<long[]> runs = new ArrayList<>();
    private final List<Resolution.Duplicate> pairs = new ArrayList<>();
    private final int[] sources;
    private final int[] origins;

    private NearDuplicates(List<Article> articles) {
        this.articles = articles;
        this.sources = new int[articles.size()];
        this.origins = new int[articles.size()];
        Arrays.setAll(sources, i -> i);
        Arrays.setAll(origins, i -> i);
    }

    /** {@return what is found among articles, whatever their order} */
    static NearDuplicates among(List<Extraction> extractions) {
        List<Article> byDate = extractions.stream()
                .map(Extraction::article)
                .sorted(Comparator.comparing(NearDuplicates::published).thenComparing(Article::id))
                .toList();
        NearDuplicates found = new NearDuplicates(byDate);
        byDate.forEach(a -> found.runs.add(runs(a.text())));
        found.findCopies();
        found.findWires();
        return found;
    }

    List<Resolution.Duplicate> pairs() {
        return pairs;
    }

    /** {@return for each copy the earliest article of its text} */
    Map<String, String> sources() {
        return byId(sources);
    }

    /** {@return for each article that goes back to another, the earliest it goes back to} */
    Map<String, String> origins() {
        return byId(origins);
    }

    private Map<String, String> byId(int[] parents) {
        Map<String, String> byId = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            int root = root(parents, i);
            if (root != i) {
                byId.put(articles.get(i).id(), articles.get(root).id());
            }
        }
        return byId;
    }

    private static int root(int[] parents, int of) {
        int at = of;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Undated articles count as the last. */
    private static String published(Article article) {
        LocalDate day = article.metadata().published();
        return day == null ? "9999" : day.toString();
    }

    private void findCopies() {
        Map<Long, int[]> buckets = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (runs.get(i).length < FEWEST_RUNS) {
                continue;
            }
            TreeSet<Integer> candidates = new TreeSet<>();
            for (long band : bands(runs.get(i))) {
                int[] bucket = buckets.getOrDefault(band, new int[0]);
                Arrays.stream(bucket).forEach(candidates::add);
                if (bucket.length < MOST_IN_BUCKET) {
                    int[] more = Arrays.copyOf(bucket, bucket.length + 1);
                    more[bucket.length] = i;
                    buckets.put(band, more);
                }
            }
            for (int earlier : candidates) {
                compare(earlier, i);
            }
        }
    }

    private void compare(int a, int b) {
        int common = common(runs.get(a), runs.get(b));
        double similarity = similarity(a, b, common);
        double contained = (double) common / Math.min(runs.get(a).length, runs.get(b).length);
        if (similarity >= DUPLICATE || contained >= CONTAINED) {
            pairs.add(new Resolution.Duplicate(
                    articles.get(b).id(), articles.get(a).id(), Math.round(similarity * 1000) / 1000.0));
            join(sources, a, b);
            join(origins, a, b);
        }
    }

    private void findWires() {
        Map<String, List<Integer>> byWire = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String wire = articles.get(i).metadata().wire();
            if (wire != null) {
                byWire.computeIfAbsent(Words.fold(wire), k -> new ArrayList<>()).add(i);
            }
        }
        byWire.values().forEach(this::findReportsOfOneWire);
    }

    /** Candidates are the articles of an agency that share rare runs of words. */
    private void findReportsOfOneWire(List<Integer> same) {
        Map<Long, List<Integer>> withRun = new HashMap<>();
        for (int article : same) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : runs.get(article)) {
                List<Integer> others = withRun.computeIfAbsent(run, k -> new ArrayList<>(1));
                if (others.size() > MOST_WITH_RUN) {
                    others.remove(0); // the oldest is too far away in time
                }
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(article);
            }
            shared.forEach((other, count) -> {
                int shorter = Math.min(runs.get(article).length, runs.get(other).length);
                if (count >= shorter * CANDIDATE_SHARE
                        && isNear(other, article)
                        && similarity(other, article, common(runs.get(other), runs.get(article))) >= SAME_WIRE) {
                    join(origins, other, article);
                }
            });
        }
    }

    private boolean isNear(int a, int b) {
        LocalDate first = articles.get(a).metadata().published();
        LocalDate second = articles.get(b).metadata().published();
        return first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= WIRE_DAYS;
    }

    /** The earlier is what the later goes back to. */
    private static void join(int[] parents, int a, int b) {
        int x = root(parents, a);
        int y = root(parents, b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }

    private double similarity(int a, int b, int common) {
        int all = runs.get(a).length + runs.get(b).length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Both are sorted. */
    private static int common(long[] a, long[] b) {
        int common = 0;
        int at = 0;
        for (long run : a) {
            while (at < b.length && b[at] < run) {
                at++;
            }
            if (at < b.length && b[at] == run) {
                common++;
            }
        }
        return common;
    }

    /** {@return a number for each run of three words, sorted, each once} */
    private static long[] runs(String text) {
        List<String> words = Words.of(text);
        long[] runs = new long[Math.max(0, words.size() - 2)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (String word : words.subList(i, i + 3)) {
                hash = mix(hash * 31 + word.hashCode());
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static long[] bands(long[] runs) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                long seed = mix(band * (long) ROWS + row + 1);
                long least = Long.MAX_VALUE;
                for (long run : runs) {
                    least = Math.min(least, mix(run ^ seed));
                }
                key = mix(key * 31 + least);
            }
            bands[band] = key;
        }
        return bands;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long x = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
