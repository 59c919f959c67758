package org.dragoman.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;
import org.dragoman.resolution.names.NameComparison;
import org.dragoman.resolution.names.NameLikeness;

/**
 * Organizations are the same by name and state. The name is taken without the state's, in one order of words: the Foreign
 * Ministry of Russia is Russia's Ministry of Foreign Affairs. A name that every state's body bears identifies nothing
 * without the state.
 */
final class OrganizationLikeness implements Likeness<OrganizationLikeness.Features> {
    /** From here on names differ in their spelling only; below, a letter or a word is another. */
    private static final double SURE = 0.95;

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
     * @param names without the state's and in one order of words
     * @param shown as articles write them
     * @param owner code of the state, or id of an owner that has none, or empty
     */
    record Features(SortedSet<String> names, SortedSet<String> shown, String owner, boolean generic) {}

    private final NameComparison names;

    OrganizationLikeness(NameComparison names) {
        this.names = names;
    }

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
        return new Features(names, new TreeSet<>(thing.names()), owner, generic && !names.contains("department state"));
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
        Set<String> blocks = new TreeSet<>(f.names());
        if (!f.generic()) {
            for (String name : f.shown()) {
                Words.of(name).stream()
                        .filter(w -> !GENERIC.contains(w) && !Titles.LINKING.contains(w))
                        .forEach(w -> blocks.add("~" + w.substring(0, Math.min(5, w.length()))));
            }
        }
        return blocks;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        int unknown = a.generic() || b.generic() ? 1 : 3;
        Verdict verdict =
                NameAndState.compare(a.names(), a.owner(), b.names(), b.owner(), "of different owners", 4, unknown);
        return verdict.kind() == Verdict.Kind.OPEN ? compareSpellings(a, b) : verdict;
    }

    /** Names that differ: other spellings, short forms, other languages; a slip of the pen is left to a person. */
    private Verdict compareSpellings(Features a, Features b) {
        boolean otherOwner =
                !a.owner().isEmpty() && !b.owner().isEmpty() && !a.owner().equals(b.owner());
        if (a.generic() || b.generic() || otherOwner) {
            return Verdict.OPEN;
        }
        NameLikeness best = a.shown().stream()
                .flatMap(x -> b.shown().stream().map(y -> names.organizations(x, y)))
                .max(Comparator.comparingDouble(NameLikeness::score))
                .orElse(NameLikeness.NONE);
        if (best.score() >= SURE) {
            return Verdict.same(2, "spellings of one name", best.features());
        }
        return best.isSame()
                ? Verdict.near("alike names, and nothing else speaks for it", best.features())
                : Verdict.OPEN;
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.generic() || !f.owner().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return first.names().first() + "|" + first.owner();
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
