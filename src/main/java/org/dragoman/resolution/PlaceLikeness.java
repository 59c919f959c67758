package org.dragoman.resolution;

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
        return NameAndState.compare(a.names(), a.state(), b.names(), b.state(), "in different states", 2, 2);
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.state().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return first.names().first() + "|" + first.state();
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
