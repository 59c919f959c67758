package org.dragoman.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/**
 * Organizations are the same by name and state. The name is taken without the state's, in one order of words: the Foreign
 * Ministry of Russia is Russia's Ministry of Foreign Affairs. A name that every state's body bears identifies nothing
 * without the state.
 */
final class OrganizationLikeness implements Likeness<OrganizationLikeness.Features> {
    private static final Set<String> GENERIC = Set.of(
            "ministry",
            "department",
            "government",
            "parliament",
            "army",
            "military",
            "navy",
            "police",
            "embassy",
            "consulate",
            "mission",
            "council",
            "cabinet",
            "senate",
            "agency",
            "court",
            "supreme",
            "presidency",
            "office",
            "administration",
            "committee",
            "commission",
            "bureau",
            "delegation",
            "foreign",
            "defense",
            "interior",
            "finance",
            "justice",
            "trade",
            "economy",
            "health",
            "education",
            "energy",
            "culture",
            "security",
            "national",
            "prime",
            "minister",
            "president",
            "presidential",
            "central",
            "bank",
            "state",
            "officials",
            "authorities",
            "media",
            "party",
            "opposition",
            "forces",
            "armed",
            "side",
            "team",
            "general",
            "intelligence",
            "service");

    /**
     * @param owner code of the state, or id of an owner that has none, or empty
     */
    record Features(SortedSet<String> names, String owner, boolean generic) {}

    @Override
    public MentionType type() {
        return MentionType.ORGANIZATION;
    }

    @Override
    public Features features(Thing thing, Known known) {
        Optional<String> of = thing.referent().find(Trait.OF);
        String owner = known.sides(thing, of.stream()).stream()
                .findFirst()
                .or(() -> of.isPresent() ? Optional.empty() : named(thing, known))
                .orElse("");
        SortedSet<String> names = new TreeSet<>();
        for (String name : thing.names()) {
            List<String> words = Titles.telling(Titles.without(Set.of(owner), Words.of(name), known.gazetteer()));
            if (!words.isEmpty()) {
                names.add(words.stream().sorted().collect(Collectors.joining(" ")));
            }
        }
        if (names.isEmpty()) {
            names.add(Words.fold(thing.referent().name()));
        }
        boolean generic =
                names.stream().allMatch(n -> Stream.of(n.split(" ")).allMatch(GENERIC::contains)) || !thing.isNamed();
        names.removeIf(n -> n.split(" ").length == 1 && GENERIC.contains(n) && names.size() > 1);
        return new Features(names, owner, generic && !names.contains("department state"));
    }

    /** The state that the name itself begins or ends with. */
    private static Optional<String> named(Thing thing, Known known) {
        return thing.names().stream()
                .flatMap(n -> Titles.states(Words.of(n), known.gazetteer()).stream())
                .map(Titles.StateName::code)
                .findFirst();
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
        boolean known = !a.owner().isEmpty() && !b.owner().isEmpty();
        if (known && !a.owner().equals(b.owner())) {
            return Verdict.apart("of different owners, " + a.owner() + " and " + b.owner());
        }
        if (known) {
            return Verdict.same(4, "the same name, of the same owner");
        }
        return Verdict.same(a.generic() || b.generic() ? 1 : 3, "the same name");
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.generic() || !f.owner().isEmpty();
    }

    @Override
    public String identity(List<Features> all) {
        return all.stream().map(f -> f.names().first()).min(String::compareTo).orElse("")
                + "|"
                + all.stream().map(Features::owner).max(String::compareTo).orElse("");
    }

    @Override
    public String label(Features f) {
        return f.names().first() + (f.owner().isEmpty() ? "" : " (" + f.owner() + ")");
    }

    @Override
    public Set<String> states(Features f) {
        return f.owner().isEmpty() ? Set.of() : Set.of(f.owner());
    }
}
