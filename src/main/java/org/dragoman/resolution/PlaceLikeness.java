package org.dragoman.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Places are the same by name, and apart in different states. */
final class PlaceLikeness implements Likeness<PlaceLikeness.Features> {
    /**
     * @param state code, or empty
     */
    record Features(SortedSet<String> names, String state) {}

    @Override
    public MentionType type() {
        return MentionType.PLACE;
    }

    @Override
    public Features features(Thing thing, Known known) {
        SortedSet<String> names =
                thing.names().stream().map(known.gazetteer()::place).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> in =
                Stream.concat(thing.objects(RelationType.LOCATED_IN), thing.referent().find(Trait.OF).stream());
        String state = known.sides(thing, in).stream()
                .findFirst()
                .or(() -> thing.names().stream()
                        .flatMap(n -> known.gazetteer().findStateOfPlace(n).stream())
                        .findFirst())
                .orElse("");
        return new Features(names, state);
    }

    @Override
    public Set<String> blocks(Features f) {
        return f.names();
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (Collections.disjoint(a.names(), b.names())) {
            return Verdict.OPEN;
        }
        if (!a.state().isEmpty() && !b.state().isEmpty() && !a.state().equals(b.state())) {
            return Verdict.apart("in different states, " + a.state() + " and " + b.state());
        }
        return Verdict.same(2, "the same name");
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.state().isEmpty();
    }

    @Override
    public String identity(List<Features> all) {
        return all.stream().map(f -> f.names().first()).min(String::compareTo).orElse("")
                + "|"
                + all.stream().map(Features::state).max(String::compareTo).orElse("");
    }

    @Override
    public String label(Features f) {
        return f.names().first() + (f.state().isEmpty() ? "" : " (" + f.state() + ")");
    }

    @Override
    public Set<String> states(Features f) {
        return f.state().isEmpty() ? Set.of() : Set.of(f.state());
    }
}
