package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/**
 * Groups the things of one type: what is judged, then whole things, the most alike before the less, then what is not whole
 * to the one group it fits, then what remains with one another. Two groups that hold a pair that is apart are never joined,
 * so a chain of likenesses cannot join what differs at its ends. Works on sorted things only: the order of articles cannot
 * matter.
 */
final class Grouping<F> {
    /** A name that fits more groups than this says nothing of any of them. */
    private static final int MOST_FITTING = 25;

    /** Within an article a short form means what the article has named, seldom anything else. */
    private static final double ON_PAGE = 0.4;

    private final Likeness<F> likeness;
    private final IssueLog issues;
    private final List<Atom<F>> atoms;
    private final Judged<F> judged;
    private final Map<Atom<F>, Group<F>> groups = new LinkedHashMap<>();

    private record Pair<F>(Atom<F> a, Atom<F> b, Verdict verdict) {}

    /** Two lines of the judgement file that cannot both be obeyed; the one that keeps apart is. */
    public record ContradictingJudgements(String where, String first, String second) implements Issue {
        @Override
        public String message() {
            return "\"" + first + "\" and \"" + second
                    + "\" are judged the same, and by other lines different; they are kept apart. Remove one of the lines.";
        }
    }

    /** A line that would tear apart what one article calls by both names. */
    public record ImpossibleJudgement(String where, String names) implements Issue {
        @Override
        public String message() {
            return "judged different, but one article calls one thing by both names (" + names
                    + "); within an article they stay one.";
        }
    }

    Grouping(Likeness<F> likeness, List<Thing> things, Known known, Judgements judgements, IssueLog issues) {
        this.likeness = likeness;
        this.issues = issues;
        this.atoms = atoms(things, known);
        this.judged = new Judged<>(judgements, likeness.type(), atoms);
        for (Atom<F> atom : atoms) {
            groups.put(atom, new Group<>(atom, judged.sides(atom)));
        }
    }

    private List<Atom<F>> atoms(List<Thing> things, Known known) {
        Map<String, List<Thing>> equal = new TreeMap<>();
        Map<String, F> features = new HashMap<>();
        for (Thing thing : things) {
            F f = likeness.features(thing, known);
            String key = likeness.isWhole(f) && likeness.compare(f, f).isSame()
                    ? likeness.distinction(f)
                    : f + " " + thing.member();
            equal.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
            features.putIfAbsent(key, f);
        }
        List<Atom<F>> sorted = new ArrayList<>();
        equal.forEach((key, same) -> {
            List<Thing> members =
                    same.stream().sorted(Comparator.comparing(Thing::member)).toList();
            F f = features.get(key);
            if (f != null) {
                sorted.add(new Atom<>(sorted.size(), f, members, likeness.label(f), likeness.isKnownByNames()));
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
        if (!judged.impossible().isEmpty()) {
            issues.add(new ImpossibleJudgement(likeness.type().label(), String.join(", ", judged.impossible())));
        }
        for (Judgements.Judgement ruling : judged.same()) {
            List<Atom<F>> named = new ArrayList<>(judged.named(ruling.first()));
            named.addAll(judged.named(ruling.second()));
            boolean contradicted = false;
            for (Atom<F> atom : named) {
                if (Judged.areDifferent(group(named.get(0)).sides(), group(atom).sides())) {
                    contradicted = true;
                } else {
                    merge(
                            named.get(0),
                            atom,
                            "judged the same: \"" + ruling.first() + "\", \"" + ruling.second() + "\"",
                            Double.MAX_VALUE);
                }
            }
            if (contradicted) {
                issues.add(new ContradictingJudgements(ruling.where(), ruling.first(), ruling.second()));
            }
        }
    }

    private void join(List<Atom<F>> some) {
        List<Pair<F>> same = new ArrayList<>();
        new Blocks<>(likeness, some, likeness::blocks).pairs((a, b) -> {
            Verdict verdict = compare(a, b);
            if (verdict.isRefusal()) {
                refuse(new Pair<>(a, b, verdict));
            } else if (verdict.isSame()) {
                same.add(new Pair<>(a, b, verdict));
            }
        });
        same.sort(Comparator.<Pair<F>>comparingInt(p -> -p.verdict().weight())
                .thenComparingInt(p -> p.a().index())
                .thenComparingInt(p -> p.b().index()));
        same.forEach(this::join);
    }

    private Verdict compare(Atom<F> a, Atom<F> b) {
        return Judged.areDifferent(judged.sides(a), judged.sides(b))
                ? Verdict.apart("judged different")
                : likeness.compare(a.features(), b.features());
    }

    private void refuse(Pair<F> pair) {
        if (pair.verdict().equals(Verdict.UNLIKE) || group(pair.a()) == group(pair.b())) {
            return;
        }
        String words = quote(pair.a()) + " ≠ " + quote(pair.b()) + ": "
                + pair.verdict().words();
        group(pair.a()).refused().add(words);
        group(pair.b()).refused().add(words);
    }

    private String quote(Atom<F> atom) {
        return "\"" + likeness.label(atom.features()) + "\"";
    }

    private void join(Pair<F> pair) {
        Group<F> x = group(pair.a());
        Group<F> y = group(pair.b());
        if (x == y) {
            return;
        }
        if (Judged.areDifferent(x.sides(), y.sides())) {
            refuse(new Pair<>(pair.a(), pair.b(), Verdict.apart("judged different")));
            return;
        }
        for (Atom<F> in : x.distinct()) {
            for (Atom<F> out : y.distinct()) {
                Verdict verdict = likeness.compare(in.features(), out.features());
                if (verdict.isApart()) {
                    refuse(new Pair<>(in, out, verdict));
                    return;
                }
            }
        }
        merge(
                pair.a(),
                pair.b(),
                quote(pair.a()) + " = " + quote(pair.b()) + ": "
                        + pair.verdict().words(),
                pair.verdict().certainty());
    }

    private void merge(Atom<F> a, Atom<F> b, String reason, double certainty) {
        Group<F> x = group(a);
        Group<F> y = group(b);
        if (x != y) {
            Group<F> larger = x.atoms().size() >= y.atoms().size() ? x : y;
            Group<F> smaller = larger == x ? y : x;
            larger.take(smaller, reason, certainty);
            smaller.atoms().forEach(atom -> groups.put(atom, larger));
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
        Blocks<F> whole = new Blocks<>(
                likeness,
                atoms.stream().filter(a -> likeness.isWhole(a.features())).toList(),
                likeness::partKeys);
        Map<List<Object>, List<Pair<F>>> fitting = new HashMap<>();
        Map<Atom<F>, Pair<F>> decided = new LinkedHashMap<>();
        for (Atom<F> atom : atoms) {
            if (!likeness.isWhole(atom.features()) && group(atom).atoms().size() == 1) {
                List<Object> key = List.of(atom.features(), judged.sides(atom));
                decide(atom, fitting.computeIfAbsent(key, k -> fitting(atom, whole)), decided);
            }
        }
        decided.forEach((atom, p) -> merge(
                p.a(),
                atom,
                quote(atom) + " = " + quote(p.a()) + ": " + p.verdict().words(),
                p.verdict().certainty()));
    }

    /** {@return for each group that fits, the best pair} */
    private List<Pair<F>> fitting(Atom<F> atom, Blocks<F> whole) {
        Map<Group<F>, Pair<F>> fitting = new LinkedHashMap<>();
        for (Atom<F> candidate : whole.near(atom.features())) {
            Verdict verdict = compare(candidate, atom);
            if (verdict.isSame() && isNoneApart(group(candidate), atom)) {
                fitting.merge(
                        group(candidate),
                        new Pair<>(candidate, atom, verdict),
                        (old, next) -> next.verdict().weight() > old.verdict().weight() ? next : old);
            }
        }
        return List.copyOf(fitting.values());
    }

    private void decide(Atom<F> atom, List<Pair<F>> fitting, Map<Atom<F>, Pair<F>> decided) {
        List<Pair<F>> onPage =
                fitting.stream().filter(p -> group(p.a()).isOn(atom)).toList();
        if (onPage.size() == 1) {
            Pair<F> pair = onPage.get(0);
            decided.put(
                    atom,
                    new Pair<>(
                            pair.a(), atom, pair.verdict().because("the only one that fits in the article", ON_PAGE)));
            return;
        }
        int best = fitting.stream().mapToInt(p -> p.verdict().weight()).max().orElse(0);
        List<Pair<F>> strongest =
                fitting.stream().filter(p -> p.verdict().weight() == best).toList();
        if (best >= Verdict.ENOUGH && strongest.size() == 1) {
            decided.put(atom, strongest.get(0));
        } else if (fitting.size() <= MOST_FITTING) {
            fitting.forEach(p -> refuse(new Pair<>(
                    p.a(),
                    atom,
                    p.verdict()
                            .refused(
                                    strongest.size() > 1
                                            ? fitting.size() + " fit equally well"
                                            : "nothing but " + p.verdict().reason() + " speaks for it"))));
        }
    }

    private boolean isNoneApart(Group<F> group, Atom<F> atom) {
        if (Judged.areDifferent(group.sides(), judged.sides(atom))) {
            return false;
        }
        for (Atom<F> other : group.distinct()) {
            if (likeness.compare(other.features(), atom.features()).isApart()) {
                return false;
            }
        }
        return true;
    }
}
