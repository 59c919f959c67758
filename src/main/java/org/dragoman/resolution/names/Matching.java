package org.dragoman.resolution.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The words of two names, matched: each word of one with at most one of the other, or two written apart with one. */
final class Matching {
    private static final int MOST_JOINED = 3;

    private final List<Link> links = new ArrayList<>();
    private final List<Integer> leftA = new ArrayList<>();
    private final List<Integer> leftB = new ArrayList<>();

    /** Words from {@code a} up to, not including, {@code aEnd} of one name with those of the other. */
    record Link(int a, int aEnd, int b, int bEnd, WordLikeness likeness) {}

    /** How alike two words are. */
    interface Comparison {
        WordLikeness of(NameWord a, NameWord b);
    }

    Matching(List<NameWord> a, List<NameWord> b, Comparison comparison) {
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                add(all, i, i + 1, j, j + 1, comparison.of(a.get(i), b.get(j)));
                addJoined(all, a, i, b, j, comparison);
            }
        }
        all.sort(Comparator.comparingDouble((Link l) -> -strength(l, a))
                .thenComparingInt(l -> Math.abs(l.a() - l.b()))
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        TreeSet<Integer> takenA = new TreeSet<>();
        TreeSet<Integer> takenB = new TreeSet<>();
        for (Link link : all) {
            if (takenA.subSet(link.a(), link.aEnd()).isEmpty()
                    && takenB.subSet(link.b(), link.bEnd()).isEmpty()) {
                links.add(link);
                range(link.a(), link.aEnd()).forEach(takenA::add);
                range(link.b(), link.bEnd()).forEach(takenB::add);
            }
        }
        links.sort(Comparator.comparingInt(Link::a));
        range(0, a.size()).stream().filter(i -> !takenA.contains(i)).forEach(leftA::add);
        range(0, b.size()).stream().filter(i -> !takenB.contains(i)).forEach(leftB::add);
    }

    List<Link> links() {
        return links;
    }

    /** {@return the words of the first name that match none, by place} */
    List<Integer> leftA() {
        return leftA;
    }

    List<Integer> leftB() {
        return leftB;
    }

    private static double strength(Link link, List<NameWord> a) {
        int words = link.aEnd() - link.a() + link.bEnd() - link.b();
        return link.likeness().value() + words * 0.001 + a.get(link.a()).latin().length() * 0.0001;
    }

    private static void addJoined(
            List<Link> all, List<NameWord> a, int i, List<NameWord> b, int j, Comparison comparison) {
        NameWord joined = a.get(i);
        for (int end = i + 1; end < Math.min(a.size(), i + MOST_JOINED); end++) {
            joined = joined.with(a.get(end));
            add(all, i, end + 1, j, j + 1, asOne(joined, b.get(j), comparison));
        }
        joined = b.get(j);
        for (int end = j + 1; end < Math.min(b.size(), j + MOST_JOINED); end++) {
            joined = joined.with(b.get(end));
            add(all, i, i + 1, j, end + 1, asOne(a.get(i), joined, comparison));
        }
    }

    /** Words written apart here and together there: only the same letters count, and longer words a slip apart. */
    private static WordLikeness asOne(NameWord a, NameWord b, Comparison comparison) {
        WordLikeness likeness = comparison.of(a, b);
        int length = Math.min(a.latin().length(), b.latin().length());
        return switch (likeness.kind()) {
            case SAME, SPELLING -> length >= 4 ? likeness : WordLikeness.NONE;
            case CONSONANTS -> a.bones().length() >= 3 ? likeness : WordLikeness.NONE;
            case SLIP -> length >= 7 && likeness.value() > 0.85 ? likeness : WordLikeness.NONE;
            default -> WordLikeness.NONE;
        };
    }

    private static void add(List<Link> all, int a, int aEnd, int b, int bEnd, WordLikeness likeness) {
        if (likeness.value() > 0) {
            all.add(new Link(a, aEnd, b, bEnd, likeness));
        }
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }
}
