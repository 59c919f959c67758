package org.dragoman.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;

/**
 * Articles that are nearly one text, and articles that go back to one wire report. Candidates by MinHash, decided by the
 * share of common runs of three words (Broder 1997).
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

    private final List<Article> articles;
    private final List<Set<Long>> runs = new ArrayList<>();
    private final List<Resolution.Duplicate> pairs = new ArrayList<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> origins = new TreeMap<>();

    private NearDuplicates(List<Article> articles) {
        this.articles = articles;
    }

    /** {@return what is found among articles sorted by id} */
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
        return flat(sources);
    }

    /** {@return for each article that goes back to another, the earliest it goes back to} */
    Map<String, String> origins() {
        return flat(origins);
    }

    private static Map<String, String> flat(Map<String, String> parents) {
        Map<String, String> flat = new TreeMap<>();
        parents.keySet().forEach(k -> flat.put(k, root(parents, k)));
        return flat;
    }

    private static String root(Map<String, String> parents, String of) {
        String at = of;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** Undated articles count as the last. */
    private static String published(Article article) {
        LocalDate day = article.metadata().published();
        return day == null ? "9999" : day.toString();
    }

    private void findCopies() {
        Map<List<Long>, List<Integer>> buckets = new HashMap<>();
        Set<List<Integer>> candidates = new TreeSet<>(
                Comparator.<List<Integer>>comparingInt(p -> p.get(0)).thenComparingInt(p -> p.get(1)));
        for (int i = 0; i < articles.size(); i++) {
            if (runs.get(i).size() < FEWEST_RUNS) {
                continue;
            }
            for (List<Long> band : bands(runs.get(i))) {
                List<Integer> bucket = buckets.computeIfAbsent(band, k -> new ArrayList<>());
                for (int other : bucket) {
                    candidates.add(List.of(other, i));
                }
                bucket.add(i);
            }
        }
        for (List<Integer> pair : candidates) {
            int a = pair.get(0);
            int b = pair.get(1);
            int common = common(runs.get(a), runs.get(b));
            double similarity = similarity(a, b, common);
            double contained =
                    (double) common / Math.min(runs.get(a).size(), runs.get(b).size());
            if (similarity >= DUPLICATE || contained >= CONTAINED) {
                pairs.add(new Resolution.Duplicate(
                        articles.get(b).id(), articles.get(a).id(), Math.round(similarity * 1000) / 1000.0));
                join(sources, a, b);
                join(origins, a, b);
            }
        }
    }

    private void findWires() {
        Map<String, List<Integer>> byWire = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int index = i;
            Optional.ofNullable(articles.get(i).metadata().wire())
                    .ifPresent(wire -> byWire.computeIfAbsent(Words.fold(wire), k -> new ArrayList<>())
                            .add(index));
        }
        for (List<Integer> same : byWire.values()) {
            for (int a : same) {
                for (int b : same) {
                    if (a < b && isNear(a, b) && similarity(a, b, common(runs.get(a), runs.get(b))) >= SAME_WIRE) {
                        join(origins, a, b);
                    }
                }
            }
        }
    }

    private boolean isNear(int a, int b) {
        LocalDate first = articles.get(a).metadata().published();
        LocalDate second = articles.get(b).metadata().published();
        return first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= WIRE_DAYS;
    }

    private void join(Map<String, String> parents, int a, int b) {
        String x = root(parents, articles.get(a).id());
        String y = root(parents, articles.get(b).id());
        if (!x.equals(y)) {
            boolean xFirst = place(x) < place(y);
            parents.put(xFirst ? y : x, xFirst ? x : y);
        }
    }

    private int place(String id) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private double similarity(int a, int b, int common) {
        int all = runs.get(a).size() + runs.get(b).size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int common(Set<Long> a, Set<Long> b) {
        Set<Long> smaller = a.size() <= b.size() ? a : b;
        Set<Long> larger = smaller == a ? b : a;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    private static Set<Long> runs(String text) {
        List<String> words = Words.of(text);
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + 3)) {
                hash = mix(hash * 31 + word.hashCode());
            }
            runs.add(hash);
        }
        return Collections.unmodifiableSet(runs);
    }

    private static List<List<Long>> bands(Set<Long> runs) {
        List<List<Long>> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            List<Long> key = new ArrayList<>();
            key.add((long) band);
            for (int row = 0; row < ROWS; row++) {
                long seed = mix(band * (long) ROWS + row + 1);
                long least = Long.MAX_VALUE;
                for (long run : runs) {
                    least = Math.min(least, mix(run ^ seed));
                }
                key.add(least);
            }
            bands.add(key);
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
