package org.dragoman.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Delegations are the same by side and meeting. */
final class DelegationLikeness implements Likeness<DelegationLikeness.Features> {
    /**
     * @param side state code or entity id, or empty
     * @param meeting entity id, or empty
     */
    record Features(String side, String meeting, Member member, String shown) {}

    @Override
    public MentionType type() {
        return MentionType.DELEGATION;
    }

    @Override
    public Features features(Thing thing, Known known) {
        String side = known
                .sides(
                        thing,
                        Stream.concat(thing.referent().find(Trait.OF).stream(), thing.objects(RelationType.REPRESENTS)))
                .stream()
                .findFirst()
                .orElse("");
        String meeting = Stream.concat(
                        thing.referent().find(Trait.MEETING).stream(),
                        thing.objects(RelationType.ATTENDED).sorted())
                .findFirst()
                .flatMap(id -> known.find(thing, id))
                .map(Entity::id)
                .orElse("");
        return new Features(side, meeting, thing.member(), thing.referent().name());
    }

    @Override
    public Set<String> blocks(Features f) {
        return f.side().isEmpty()
                ? Set.of()
                : Set.of(
                        f.side() + " " + f.meeting(),
                        f.side() + " " + f.member().article());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (!a.side().equals(b.side())) {
            return Verdict.UNLIKE;
        }
        if (a.meeting().isEmpty() || b.meeting().isEmpty()) {
            return a.member().article().equals(b.member().article())
                    ? Verdict.sameBy(1, "the same side", "the same side", 0.4, "one article", 0.3)
                    : Verdict.OPEN;
        }
        return a.meeting().equals(b.meeting())
                ? Verdict.sameBy(3, "the same side at the same meeting", "the same side", 0.5, "the same meeting", 0.45)
                : Verdict.UNLIKE;
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.side().isEmpty() && !f.meeting().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return isWhole(first)
                ? first.side() + "|" + first.meeting()
                : first.member().toString();
    }

    @Override
    public String label(Features f) {
        return f.shown();
    }

    @Override
    public boolean isKnownByNames() {
        return false;
    }

    @Override
    public Set<String> states(Features f) {
        return f.side().isEmpty() ? Set.of() : Set.of(f.side());
    }

    @Override
    public Optional<String> name(List<Features> all, Known known) {
        return all.stream()
                .filter(this::isWhole)
                .findFirst()
                .map(f -> "Delegation of " + known.name(f.side()) + ": " + known.name(f.meeting()));
    }
}
