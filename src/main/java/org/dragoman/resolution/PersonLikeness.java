package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.resolution.names.NameComparison;
import org.dragoman.resolution.names.NameLikeness;

/**
 * Persons are the same when their full names are, in any of the usual spellings, and nothing tells of two: other given
 * names, other states. A bare surname joins the full-named person of its article whom it fits; across articles it needs
 * a common state or office, or that other articles call that person so.
 */
final class PersonLikeness implements Likeness<PersonLikeness.Features> {
    /**
     * @param shown the fullest name, as it stands in the text
     * @param full full names
     * @param bare single-word names
     * @param states whose offices they hold or whom they represent
     * @param posts the last word of the titles of their offices
     */
    record Features(
            String shown,
            List<PersonName> full,
            SortedSet<String> bare,
            SortedSet<String> states,
            SortedSet<String> posts) {}

    private static final double COMMON_STATE = 0.1;
    private static final double COMMON_OFFICE = 0.1;

    private final NameComparison names;

    PersonLikeness(NameComparison names) {
        this.names = names;
    }

    @Override
    public MentionType type() {
        return MentionType.PERSON;
    }

    @Override
    public Features features(Thing thing, Known known) {
        List<PersonName> names =
                thing.names().stream().map(PersonName::of).distinct().toList();
        List<PersonName> full = names.stream()
                .filter(PersonName::isFull)
                .sorted(Comparator.comparing(PersonName::toString).thenComparing(PersonName::written))
                .toList();
        SortedSet<String> bare = names.stream()
                .filter(n -> !n.isFull())
                .map(PersonName::family)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> states = known.sides(thing, thing.objects(RelationType.REPRESENTS));
        SortedSet<String> posts = new TreeSet<>();
        for (String id : thing.objects(RelationType.HOLDS).toList()) {
            for (Referent office : thing.extraction().referents()) {
                if (office.id().equals(id)) {
                    states.addAll(known.sides(thing, office.find(Trait.OF).stream()));
                    posts.add(OfficeTitle.of(office.name(), Set.of(), known.gazetteer())
                            .head());
                }
            }
        }
        states.removeIf(s -> !Known.isState(s));
        return new Features(thing.referent().name(), full, bare, states, posts);
    }

    @Override
    public Set<String> blocks(Features f) {
        Set<String> blocks = new TreeSet<>();
        for (PersonName name : f.full()) {
            blocks.add(PersonName.skeleton(name.family()));
            if (name.words().size() == 2) {
                blocks.add(name.words().stream()
                        .map(PersonName::skeleton)
                        .sorted()
                        .collect(Collectors.joining(" "))); // in either order
            }
        }
        f.bare().forEach(b -> blocks.add(PersonName.skeleton(b)));
        return blocks;
    }

    @Override
    public Set<String> partKeys(Features f) {
        Set<String> keys = blocks(f);
        f.full().forEach(n -> keys.add(PersonName.skeleton(n.words().get(0))));
        return keys;
    }

    @Override
    public String order(Features f) {
        return f.full().isEmpty()
                ? String.join(" ", f.bare())
                : f.full().get(0).family() + " " + f.full().get(0);
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (isWhole(a) && isWhole(b)) {
            return compareFull(a, b);
        }
        if (isWhole(b)) {
            return compareBare(b, a);
        }
        return isWhole(a) ? compareBare(a, b) : compareTwoBare(a, b);
    }

    private static boolean disagree(Features a, Features b) {
        return !a.states().isEmpty() && !b.states().isEmpty() && Collections.disjoint(a.states(), b.states());
    }

    private Verdict compareFull(Features a, Features b) {
        int best = 0;
        boolean contradicted = false;
        for (PersonName x : a.full()) {
            for (PersonName y : b.full()) {
                int likeness = PersonName.likeness(x, y);
                best = Math.max(best, likeness);
                contradicted |= likeness < 0;
            }
        }
        if (best == 0) {
            return compareSpellings(a, b, contradicted);
        }
        boolean samePost = !Collections.disjoint(a.posts(), b.posts());
        if (disagree(a, b) && !(best == 10 && samePost)) {
            return Verdict.apart("of different states, " + a.states() + " and " + b.states());
        }
        String reason = best == 10 ? "the same name" : best == 8 ? "the same words" : "spellings of one name";
        return Verdict.same(
                best,
                reason,
                context(
                        best >= 8
                                ? List.of(new NameLikeness.Feature(best / 10.0, reason))
                                : likeness(a, b).features(),
                        a,
                        b));
    }

    /** Costs a hundred times what the comparison of keys does: only where those leave it open. */
    private NameLikeness likeness(Features a, Features b) {
        NameLikeness best = NameLikeness.NONE;
        for (PersonName x : a.full()) {
            for (PersonName y : b.full()) {
                NameLikeness next = names.persons(x.written(), y.written());
                best = next.score() > best.score() ? next : best;
            }
        }
        return best;
    }

    /** Names that differ by a letter, a nickname or a language: only a common state and office make them one. */
    private Verdict compareSpellings(Features a, Features b, boolean contradicted) {
        if (!contradicted && Collections.disjoint(firstNames(a), firstNames(b))) {
            return Verdict.OPEN;
        }
        NameLikeness likeness = likeness(a, b);
        if (likeness.isSame() && !disagree(a, b)) {
            boolean sameState = !Collections.disjoint(a.states(), b.states());
            boolean samePost = !Collections.disjoint(a.posts(), b.posts());
            return sameState && samePost
                    ? Verdict.same(4, "alike names, a common state and office", context(likeness.features(), a, b))
                    : Verdict.near("alike names, and no common office", context(likeness.features(), a, b));
        }
        return contradicted ? Verdict.apart("different given names", likeness.features()) : Verdict.OPEN;
    }

    private static Set<String> firstNames(Features f) {
        return f.full().stream().map(n -> n.words().get(0)).collect(Collectors.toSet());
    }

    private static List<NameLikeness.Feature> context(List<NameLikeness.Feature> likeness, Features a, Features b) {
        List<NameLikeness.Feature> grounds = new ArrayList<>(likeness);
        if (!Collections.disjoint(a.states(), b.states())) {
            grounds.add(new NameLikeness.Feature(COMMON_STATE, "a common state, " + a.states()));
        }
        if (!Collections.disjoint(a.posts(), b.posts())) {
            grounds.add(new NameLikeness.Feature(COMMON_OFFICE, "a common office, " + a.posts()));
        }
        return grounds;
    }

    private static Verdict compareBare(Features full, Features bare) {
        boolean fits = full.full().stream()
                .anyMatch(n -> bare.bare().contains(n.family())
                        || n.words().size() > 2
                                && bare.bare().contains(n.words().get(0)));
        boolean calledSo = !Collections.disjoint(full.bare(), bare.bare());
        if (!fits && !calledSo) {
            return Verdict.OPEN;
        }
        if (disagree(full, bare)) {
            return Verdict.apart("of different states, " + full.states() + " and " + bare.states());
        }
        if (!Collections.disjoint(full.states(), bare.states())) {
            return Verdict.sameBy(
                    4, "the surname, and a common state", "the surname", 0.4, "a common state, " + bare.states(), 0.3);
        }
        if (!Collections.disjoint(full.posts(), bare.posts())) {
            return Verdict.sameBy(
                    3,
                    "the surname, and a common office",
                    "the surname",
                    0.4,
                    "a common office, " + bare.posts(),
                    0.25);
        }
        return calledSo
                ? Verdict.sameBy(2, "called so elsewhere too", "the surname", 0.4, "called so elsewhere too", 0.15)
                : Verdict.sameBy(1, "the surname", "the surname", 0.4);
    }

    private static Verdict compareTwoBare(Features a, Features b) {
        if (Collections.disjoint(a.bare(), b.bare())) {
            return Verdict.OPEN;
        }
        return disagree(a, b)
                ? Verdict.apart("of different states, " + a.states() + " and " + b.states())
                : Verdict.sameBy(1, "the same single name", "the same single name", 0.4);
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.full().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return first.full().stream()
                .map(n -> n.given().get(0) + " " + n.family())
                .min(String::compareTo)
                .orElseGet(() -> first.bare().isEmpty()
                        ? Words.fold(first.shown())
                        : first.bare().first());
    }

    @Override
    public String label(Features f) {
        return f.shown();
    }

    @Override
    public Set<String> states(Features f) {
        return f.states();
    }
}
