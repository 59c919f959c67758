package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Atoms that are one thing. */
final class Group<F> {
    private final List<Atom<F>> atoms = new ArrayList<>();
    private final Map<F, Atom<F>> distinct = new LinkedHashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<Judged.Side> sides = new HashSet<>();
    private final Set<String> joined = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private double certainty = Double.MAX_VALUE;

    Group(Atom<F> atom, Set<Judged.Side> sides) {
        atoms.add(atom);
        distinct.put(atom.features(), atom);
        atom.pages().forEach(pages::add);
        this.sides.addAll(sides);
    }

    List<Atom<F>> atoms() {
        return atoms;
    }

    /** {@return one atom for each set of features} */
    Iterable<Atom<F>> distinct() {
        return distinct.values();
    }

    boolean isOn(Atom<F> atom) {
        return atom.pages().anyMatch(pages::contains);
    }

    Set<Judged.Side> sides() {
        return sides;
    }

    /** {@return why its atoms are one, a sentence each} */
    Set<String> joined() {
        return joined;
    }

    /** {@return what looked alike and was kept apart, with the reason} */
    Set<String> refused() {
        return refused;
    }

    /** {@return how much spoke for the least certain of the joins that the machine made} */
    OptionalDouble certainty() {
        return certainty > 1 ? OptionalDouble.empty() : OptionalDouble.of(certainty);
    }

    void take(Group<F> other, String reason, double itsCertainty) {
        atoms.addAll(other.atoms);
        other.distinct.forEach(distinct::putIfAbsent);
        pages.addAll(other.pages);
        sides.addAll(other.sides);
        joined.addAll(other.joined);
        refused.addAll(other.refused);
        joined.add(reason);
        certainty = Math.min(certainty, Math.min(other.certainty, itsCertainty));
    }
}
