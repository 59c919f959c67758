package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups the things of one type: whole things first, the most alike before the less, then what is not whole to the one
 * group it fits, then what remains with one another. Two groups that hold a pair that is apart are never joined, so a chain
 * of likenesses cannot join what differs at its ends. Works on sorted things only: the order of articles cannot matter.
 */
final class Grouping<F> {
    private final Likeness<F> likeness;
    private final Rulings rulings;
    private final List<Atom<F>> atoms;
    private final Map<Atom<F>, Group<F>> groups = new LinkedHashMap<>();

    /** Things with equal features. Equal only to itself. */
    static final class Atom<F> {
        private final int index;
        private final F features;
        private final List<Thing> things;

        Atom(int index, F features, List<Thing> things) {
            this.index = index;
            this.features = features;
            this.things = things;
        }

        int index() {
            return index;
        }

        F features() {
            return features;
        }

        List<Thing> things() {
            return things;
        }
    }

    /** Atoms that are one. */
    static final class Group<F> {
        final List<Atom<F>> atoms = new ArrayList<>();
        final Set<String> joined = new TreeSet<>();
        final Set<String> refused = new TreeSet<>();
    }

    private record Pair<F>(Atom<F> a, Atom<F> b, Verdict verdict) {}

    Grouping(Likeness<F> likeness, List<Thing> things, Known known, Judgements judgements) {
        this.likeness = likeness;
        this.rulings = new Rulings(judgements, likeness.type());
        this.atoms = atoms(things, known);
        for (Atom<F> atom : atoms) {
            Group<F> group = new Group<>();
            group.atoms.add(atom);
            groups.put(atom, group);
        }
    }

    private List<Atom<F>> atoms(List<Thing> things, Known known) {
        Map<String, List<Thing>> equal = new TreeMap<>();
        Map<String, F> features = new HashMap<>();
        for (Thing thing : things) {
            F f = likeness.features(thing, known);
            String key = f + (likeness.isWhole(f) && likeness.compare(f, f).isSame() ? "" : " " + thing.member());
            equal.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
            features.put(key, f);
        }
        List<Atom<F>> sorted = new ArrayList<>();
        equal.forEach((key, same) -> {
            List<Thing> members =
                    same.stream().sorted(Comparator.comparing(Thing::member)).toList();
            F f = features.get(key);
            if (f != null) {
                sorted.add(new Atom<>(sorted.size(), f, members));
            }
        });
        return sorted;
    }

    List<Group<F>> group() {
        joinJudged();
        join(atoms.stream().filter(a -> likeness.isWhole(a.features())).toList());
        attach();
        join(atoms.stream().filter(a -> !likeness.isWhole(a.features())).toList());
        return List.copyOf(new LinkedHashSet<>(groups.values()));
    }

    private void joinJudged() {
        rulings.same().forEach(ruling -> {
            List<Atom<F>> named = atoms.stream()
                    .filter(a -> names(a, ruling.first()) || names(a, ruling.second()))
                    .toList();
            for (Atom<F> atom : named) {
                merge(named.get(0), atom, "judged the same: \"" + ruling.first() + "\", \"" + ruling.second() + "\"");
            }
        });
    }

    private boolean names(Atom<F> atom, String name) {
        String fold = Words.fold(name);
        if (Words.fold(likeness.label(atom.features())).equals(fold)) {
            return true;
        }
        return likeness.isKnownByNames()
                && atom.things().stream()
                        .flatMap(t -> t.referent().names().stream())
                        .anyMatch(n -> Words.fold(n).equals(fold));
    }

    private Map<String, List<Atom<F>>> blocks(List<Atom<F>> of) {
        Map<String, List<Atom<F>>> blocks = new TreeMap<>();
        for (Atom<F> atom : of) {
            for (String block : likeness.blocks(atom.features())) {
                blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(atom);
            }
        }
        return blocks;
    }

    private void join(List<Atom<F>> some) {
        Map<List<Integer>, Pair<F>> pairs = new LinkedHashMap<>();
        for (List<Atom<F>> block : blocks(some).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Atom<F> a = block.get(i);
                    Atom<F> b = block.get(j);
                    pairs.computeIfAbsent(List.of(a.index(), b.index()), k -> new Pair<>(a, b, compare(a, b)));
                }
            }
        }
        pairs.values().stream().filter(p -> p.verdict().isApart()).forEach(this::refuse);
        pairs.values().stream()
                .filter(p -> p.verdict().isSame())
                .sorted(Comparator.<Pair<F>>comparingInt(p -> -p.verdict().weight())
                        .thenComparingInt(p -> p.a().index())
                        .thenComparingInt(p -> p.b().index()))
                .forEach(p -> join(p.a(), p.b(), p.verdict().reason()));
    }

    private Verdict compare(Atom<F> a, Atom<F> b) {
        for (Judgements.Judgement ruling : rulings.different()) {
            if (areNamed(a, b, ruling) || areNamed(b, a, ruling)) {
                return Verdict.apart("judged different");
            }
        }
        return likeness.compare(a.features(), b.features());
    }

    private boolean areNamed(Atom<F> first, Atom<F> second, Judgements.Judgement ruling) {
        return names(first, ruling.first()) && names(second, ruling.second());
    }

    private void refuse(Pair<F> pair) {
        if (pair.verdict().equals(Verdict.UNLIKE)) {
            return;
        }
        String words = quote(pair.a()) + " ≠ " + quote(pair.b()) + ": "
                + pair.verdict().reason();
        group(pair.a()).refused.add(words);
        group(pair.b()).refused.add(words);
    }

    private String quote(Atom<F> atom) {
        return "\"" + likeness.label(atom.features()) + "\"";
    }

    private void join(Atom<F> a, Atom<F> b, String reason) {
        Group<F> x = group(a);
        Group<F> y = group(b);
        if (x == y) {
            return;
        }
        for (Atom<F> in : x.atoms) {
            for (Atom<F> out : y.atoms) {
                Verdict verdict = compare(in, out);
                if (verdict.isApart()) {
                    refuse(new Pair<>(in, out, verdict));
                    return;
                }
            }
        }
        merge(a, b, quote(a) + " = " + quote(b) + ": " + reason);
    }

    private void merge(Atom<F> a, Atom<F> b, String reason) {
        Group<F> x = group(a);
        Group<F> y = group(b);
        if (x != y) {
            x.atoms.addAll(y.atoms);
            x.joined.addAll(y.joined);
            x.joined.add(reason);
            x.refused.addAll(y.refused);
            y.atoms.forEach(atom -> groups.put(atom, x));
        }
    }

    private Group<F> group(Atom<F> atom) {
        Group<F> group = groups.get(atom);
        if (group == null) {
            throw new IllegalStateException("an atom in no group");
        }
        return group;
    }

    /** Every decision is made against the whole groups before the first is carried out. */
    private void attach() {
        Map<String, List<Atom<F>>> whole = blocks(
                atoms.stream().filter(a -> likeness.isWhole(a.features())).toList());
        Map<Atom<F>, Pair<F>> decided = new LinkedHashMap<>();
        for (Atom<F> atom : atoms) {
            if (!likeness.isWhole(atom.features()) && group(atom).atoms.size() == 1) {
                decide(atom, whole, decided);
            }
        }
        decided.values()
                .forEach(p -> merge(
                        p.a(),
                        p.b(),
                        quote(p.b()) + " = " + quote(p.a()) + ": " + p.verdict().reason()));
    }

    private void decide(Atom<F> atom, Map<String, List<Atom<F>>> whole, Map<Atom<F>, Pair<F>> decided) {
        Map<Group<F>, Pair<F>> fitting = new LinkedHashMap<>();
        Set<Atom<F>> near = new LinkedHashSet<>();
        likeness.blocks(atom.features()).stream().sorted().forEach(b -> near.addAll(whole.getOrDefault(b, List.of())));
        near.stream().sorted(Comparator.comparingInt(Atom::index)).forEach(candidate -> {
            Verdict verdict = compare(candidate, atom);
            if (verdict.isSame() && isNoneApart(group(candidate), atom)) {
                fitting.merge(
                        group(candidate),
                        new Pair<>(candidate, atom, verdict),
                        (old, next) -> next.verdict().weight() > old.verdict().weight() ? next : old);
            }
        });
        List<Pair<F>> onPage = fitting.entrySet().stream()
                .filter(e -> isOnPage(e.getKey(), atom))
                .map(Map.Entry::getValue)
                .toList();
        if (onPage.size() == 1) {
            Pair<F> pair = onPage.get(0);
            decided.put(
                    atom,
                    new Pair<>(
                            pair.a(),
                            atom,
                            Verdict.same(
                                    pair.verdict().weight(),
                                    "the only one that fits in the article; "
                                            + pair.verdict().reason())));
            return;
        }
        int best = fitting.values().stream()
                .mapToInt(p -> p.verdict().weight())
                .max()
                .orElse(0);
        List<Pair<F>> strongest = fitting.values().stream()
                .filter(p -> p.verdict().weight() == best)
                .toList();
        if (best >= Verdict.ENOUGH && strongest.size() == 1) {
            decided.put(atom, strongest.get(0));
        } else {
            fitting.values()
                    .forEach(p -> refuse(new Pair<>(
                            p.a(),
                            atom,
                            Verdict.apart(
                                    strongest.size() > 1
                                            ? fitting.size() + " fit equally well"
                                            : "nothing but " + p.verdict().reason() + " speaks for it"))));
        }
    }

    private boolean isNoneApart(Group<F> group, Atom<F> atom) {
        return group.atoms.stream().noneMatch(a -> compare(a, atom).isApart());
    }

    private boolean isOnPage(Group<F> group, Atom<F> atom) {
        return group.atoms.stream().flatMap(a -> a.things().stream()).anyMatch(t -> atom.things().stream()
                .anyMatch(o -> o.page().equals(t.page())));
    }
}
