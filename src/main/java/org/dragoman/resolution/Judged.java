package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.mentions.MentionType;

/**
 * What judgements say of some things: which to join, and which never. A {@code different} line is stronger than a {@code same}
 * line. Two names with one external id are the same; with two ids of one register they are different.
 */
final class Judged<F> {
    private final List<Judgements.Judgement> same = new ArrayList<>();
    private final Map<Atom<F>, Set<Side>> sides = new HashMap<>();
    private final Map<String, List<Atom<F>>> byName = new HashMap<>();

    /** That a thing is what one side of a "different" line names. */
    record Side(int line, boolean first) {
        Side other() {
            return new Side(line, !first);
        }
    }

    Judged(Judgements judgements, MentionType type, List<Atom<F>> atoms) {
        List<Judgements.Judgement> all =
                judgements.all().stream().filter(j -> j.type() == type).toList();
        if (all.isEmpty()) {
            return;
        }
        atoms.forEach(a -> a.names()
                .forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(a)));
        List<Judgements.Judgement> different = new ArrayList<>();
        for (Judgements.Judgement judgement : all) {
            switch (judgement.kind()) {
                case SAME -> same.add(judgement);
                case DIFFERENT -> different.add(judgement);
                case NAME, ID -> {
                    // What a thing is called joins nothing by itself.
                }
            }
        }
        addIds(all, different);
        for (int line = 0; line < different.size(); line++) {
            addSide(different.get(line).first(), new Side(line, true));
            addSide(different.get(line).second(), new Side(line, false));
        }
    }

    private void addIds(List<Judgements.Judgement> all, List<Judgements.Judgement> different) {
        Map<String, Map<String, Judgements.Judgement>> byRegister = new TreeMap<>();
        for (Judgements.Judgement judgement : all) {
            if (judgement.kind() == Judgements.Kind.ID) {
                String register = judgement.second().replaceFirst(":.*", "");
                Map<String, Judgements.Judgement> ids =
                        byRegister.computeIfAbsent(register, k -> new LinkedHashMap<>());
                ids.forEach((id, earlier) -> {
                    boolean one = id.equals(judgement.second());
                    (one ? same : different)
                            .add(new Judgements.Judgement(
                                    one ? Judgements.Kind.SAME : Judgements.Kind.DIFFERENT,
                                    judgement.type(),
                                    earlier.first(),
                                    judgement.first(),
                                    judgement.where()));
                });
                ids.putIfAbsent(judgement.second(), judgement);
            }
        }
    }

    private void addSide(String name, Side side) {
        named(name).forEach(a -> sides.computeIfAbsent(a, k -> new HashSet<>()).add(side));
    }

    /** {@return the judgements that things are the same, in the order of the file} */
    List<Judgements.Judgement> same() {
        return same;
    }

    List<Atom<F>> named(String name) {
        return byName.getOrDefault(Words.fold(name), List.of());
    }

    Set<Side> sides(Atom<F> atom) {
        return sides.getOrDefault(atom, Set.of());
    }

    static boolean areDifferent(Set<Side> a, Set<Side> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().anyMatch(s -> b.contains(s.other()));
    }

    /** {@return the lines that call one thing of one article two things, which nothing can undo} */
    Set<String> impossible() {
        Set<String> names = new TreeSet<>();
        sides.forEach((atom, its) -> {
            if (areDifferent(its, its)) {
                names.addAll(atom.names());
            }
        });
        return names;
    }
}
