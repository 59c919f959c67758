package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which atoms are worth comparing: those that share a key. In a key that very many share, each is compared only with its
 * neighbours in the type's own order, so the work for one thing does not grow with the number of all.
 */
final class Blocks<F> {
    /** Smaller blocks are compared whole: no key of some 2,000 articles had more (2026-11-22, measure resolving). */
    private static final int WHOLE = 64;

    /** In larger ones, so many neighbours on either side: spellings of one name stand closer than that. */
    private static final int NEIGHBOURS = 24;

    private final Likeness<F> likeness;
    private final Function<F, Set<String>> keys;
    private final Map<String, List<Atom<F>>> blocks = new TreeMap<>();

    /**
     * @param keys of an atom's features
     */
    Blocks(Likeness<F> likeness, List<Atom<F>> atoms, Function<F, Set<String>> keys) {
        this.likeness = likeness;
        this.keys = keys;
        for (Atom<F> atom : atoms) {
            for (String block : keys.apply(atom.features())) {
                blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(atom);
            }
        }
        Comparator<Atom<F>> order = Comparator.<Atom<F>, String>comparing(a -> likeness.order(a.features()))
                .thenComparingInt(Atom::index);
        blocks.values().forEach(b -> {
            if (b.size() > WHOLE) {
                b.sort(order);
            }
        });
    }

    /** Tells of each pair worth comparing, once, the earlier of two first. */
    void pairs(BiConsumer<Atom<F>, Atom<F>> told) {
        Set<Long> seen = new HashSet<>();
        for (List<Atom<F>> block : blocks.values()) {
            int reach = block.size() > WHOLE ? NEIGHBOURS : block.size();
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                    boolean inOrder = block.get(i).index() < block.get(j).index();
                    Atom<F> a = block.get(inOrder ? i : j);
                    Atom<F> b = block.get(inOrder ? j : i);
                    if (seen.add((long) a.index() << 32 | b.index())) {
                        told.accept(a, b);
                    }
                }
            }
        }
    }

    /** {@return the atoms that share a key with these features, in order; of a large block those nearest} */
    List<Atom<F>> near(F features) {
        Set<Atom<F>> near = new HashSet<>();
        for (String key : keys.apply(features)) {
            List<Atom<F>> block = blocks.getOrDefault(key, List.of());
            near.addAll(block.size() > WHOLE ? around(block, likeness.order(features)) : block);
        }
        return near.stream().sorted(Comparator.comparingInt(Atom::index)).toList();
    }

    private List<Atom<F>> around(List<Atom<F>> block, String order) {
        int low = 0;
        int high = block.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (likeness.order(block.get(middle).features()).compareTo(order) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return block.subList(Math.max(0, low - NEIGHBOURS), Math.min(block.size(), low + NEIGHBOURS));
    }
}
