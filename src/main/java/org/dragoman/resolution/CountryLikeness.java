package org.dragoman.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Countries are the same by code; where there is none, by name. */
final class CountryLikeness implements Likeness<CountryLikeness.Features> {
    record Features(String code, SortedSet<String> names) {}

    @Override
    public MentionType type() {
        return MentionType.COUNTRY;
    }

    @Override
    public Features features(Thing thing, Known known) {
        String code = thing.referent()
                .find(Trait.CODE)
                .or(() -> thing.names().stream()
                        .flatMap(n -> known.gazetteer().findState(n).stream())
                        .findFirst())
                .orElse("");
        return code.isEmpty()
                ? new Features(
                        "", thing.names().stream().map(Words::fold).collect(Collectors.toCollection(TreeSet::new)))
                : new Features(code, new TreeSet<>());
    }

    @Override
    public Set<String> blocks(Features f) {
        return f.code().isEmpty() ? f.names() : Set.of(f.code());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        String reason = a.code().isEmpty() ? "the same name" : "the same state, " + a.code();
        return Verdict.sameBy(1, reason, reason, 1.0);
    }

    @Override
    public boolean isWhole(Features f) {
        return true;
    }

    @Override
    public String identity(Features first) {
        return first.code().isEmpty() ? first.names().first() : first.code();
    }

    @Override
    public String label(Features f) {
        return f.code().isEmpty() ? f.names().first() : f.code();
    }

    @Override
    public Set<String> states(Features f) {
        return f.code().isEmpty() ? Set.of() : Set.of(f.code());
    }

    @Override
    public Optional<String> name(List<Features> all, Known known) {
        return known.gazetteer().findStateName(all.get(0).code());
    }
}
