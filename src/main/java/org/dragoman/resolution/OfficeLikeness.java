package org.dragoman.resolution;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/**
 * Offices are the same by head word, rank, field, whose they are and to whom they are sent; never by likeness of names. What
 * many hold at once, and what does not say whose it is, needs a common holder.
 */
final class OfficeLikeness implements Likeness<OfficeLikeness.Features> {
    /** Posts of which a state has many at once, unless the field or the receiving side tells them apart. */
    private static final Set<String> MANY = Set.of(
            "ambassador",
            "envoy",
            "consul",
            "charge",
            "official",
            "diplomat",
            "lawmaker",
            "senator",
            "adviser",
            "advisor",
            "aide",
            "general",
            "commander",
            "representative",
            "negotiator",
            "member",
            "deputy",
            "judge",
            "attache",
            "counselor",
            "counsellor",
            "prince",
            "head",
            "chief",
            "director");

    /** "Deputy Assistant Secretary for X" is "Deputy Assistant Secretary of State for X". */
    private static final String BODY_OF_SECRETARIES = "state";

    /**
     * @param shown the fullest title as it stands in the text
     * @param owner state code, or id of an owner without one, or empty
     * @param to state code or id of the receiving side, or empty
     * @param holders entity ids
     */
    record Features(
            String head,
            SortedSet<String> ranks,
            SortedSet<String> field,
            String owner,
            String to,
            SortedSet<String> holders,
            String shown) {
        boolean isOneOfMany() {
            return MANY.contains(head) && field.isEmpty() && to.isEmpty();
        }
    }

    @Override
    public MentionType type() {
        return MentionType.OFFICE;
    }

    @Override
    public Features features(Thing thing, Known known) {
        Optional<String> of = thing.referent().find(Trait.OF);
        String stated = first(known.sides(thing, of.stream()));
        String to = first(known.sides(thing, thing.referent().find(Trait.TO).stream()));
        OfficeTitle title =
                OfficeTitle.of(thing.referent().name(), new TreeSet<>(List.of(stated, to)), known.gazetteer());
        SortedSet<String> field = new TreeSet<>(title.field());
        of.flatMap(id -> known.find(thing, id))
                .filter(e -> e.type() == MentionType.ORGANIZATION)
                .ifPresent(e -> field.addAll(fieldOf(e, stated, known.gazetteer())));
        field.remove(title.head());
        if (!title.ranks().isEmpty() && field.size() > 1) {
            field.remove(BODY_OF_SECRETARIES);
        }
        String owner = stated.isEmpty()
                ? title.states().stream().filter(s -> !s.equals(to)).findFirst().orElse("")
                : stated;
        SortedSet<String> holders = thing.subjects(RelationType.HOLDS)
                .flatMap(id -> known.find(thing, id).stream())
                .map(Entity::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Features(
                title.head(),
                title.ranks(),
                field,
                owner,
                to,
                holders,
                thing.referent().name());
    }

    private static Set<String> fieldOf(Entity owner, String state, Gazetteer gazetteer) {
        List<String> words = Titles.without(Set.of(state), Words.of(owner.name()), gazetteer);
        return OfficeTitle.of(String.join(" ", words), Set.of(state), gazetteer).field();
    }

    private static String first(SortedSet<String> values) {
        return values.isEmpty() ? "" : values.first();
    }

    @Override
    public Set<String> blocks(Features f) {
        Set<String> blocks = new TreeSet<>();
        String title = f.head() + "|" + String.join(" ", f.field());
        blocks.add(title);
        blocks.add(title + "|" + String.join(" ", f.ranks()) + "|" + f.owner());
        f.holders().forEach(h -> blocks.add(f.head() + "|" + h));
        return blocks;
    }

    @Override
    public String order(Features f) {
        return String.join(" ", f.ranks()) + "|" + f.owner() + "|" + f.to();
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (!a.head().equals(b.head())) {
            return Verdict.OPEN;
        }
        boolean owners = !a.owner().isEmpty() && !b.owner().isEmpty();
        boolean sameHolder = !Collections.disjoint(a.holders(), b.holders());
        if (owners && !a.owner().equals(b.owner())) {
            return sameHolder && a.field().equals(b.field())
                    ? Verdict.apart("of different owners, " + a.owner() + " and " + b.owner())
                    : Verdict.UNLIKE;
        }
        if (!a.ranks().equals(b.ranks())) {
            return sameHolder || a.field().equals(b.field())
                    ? Verdict.apart("of different rank, " + a.ranks() + " and " + b.ranks())
                    : Verdict.UNLIKE;
        }
        if (!a.field().equals(b.field())) {
            return sameHolder
                    ? Verdict.apart("of different fields, " + a.field() + " and " + b.field())
                    : Verdict.UNLIKE;
        }
        if (!a.to().isEmpty() && !b.to().isEmpty() && !a.to().equals(b.to())) {
            return Verdict.apart("sent to different sides, " + a.to() + " and " + b.to());
        }
        if (sameHolder) {
            return Verdict.sameBy(
                    4, "the same title and a common holder", "the same title", 0.5, "a common holder", 0.45);
        }
        if (a.isOneOfMany() || b.isOneOfMany()) {
            return Verdict.OPEN;
        }
        return owners
                ? Verdict.sameBy(
                        3,
                        "the same title, of the same owner",
                        "the same title",
                        0.5,
                        "the same owner, " + a.owner(),
                        0.4)
                : Verdict.sameBy(1, "the same title", "the same title", 0.5);
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.owner().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return String.join(
                "|",
                first.head(),
                String.join(" ", first.ranks()),
                String.join(" ", first.field()),
                first.owner(),
                first.to());
    }

    @Override
    public String label(Features f) {
        return f.shown() + (f.owner().isEmpty() ? "" : " (" + f.owner() + ")");
    }

    @Override
    public boolean isKnownByNames() {
        return false;
    }

    @Override
    public Set<String> states(Features f) {
        return f.owner().isEmpty() ? Set.of() : Set.of(f.owner());
    }

    @Override
    public Optional<String> title(List<Features> all) {
        return all.stream()
                .map(Features::shown)
                .map(s -> s.replaceFirst("^(?i:the|an?|his|her|its|their) ", ""))
                .min(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }
}
