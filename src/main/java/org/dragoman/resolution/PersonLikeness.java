package org.dragoman.resolution;

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
                .sorted(Comparator.comparing(PersonName::toString))
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
            name.words().forEach(w -> blocks.add(skeleton(w)));
        }
        f.bare().forEach(b -> blocks.add(skeleton(b)));
        return blocks;
    }

    private static String skeleton(String word) {
        String consonants = PersonName.consonants(word);
        return word.charAt(0) + consonants.substring(0, Math.min(3, consonants.length()));
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

    private static Verdict compareFull(Features a, Features b) {
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
            return contradicted ? Verdict.apart("different given names") : Verdict.OPEN;
        }
        boolean samePost = !Collections.disjoint(a.posts(), b.posts());
        if (disagree(a, b) && !(best == 10 && samePost)) {
            return Verdict.apart("of different states, " + a.states() + " and " + b.states());
        }
        return Verdict.same(
                best, best == 10 ? "the same name" : best == 8 ? "the same words" : "spellings of one name");
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
            return Verdict.same(4, "the surname, and a common state");
        }
        if (!Collections.disjoint(full.posts(), bare.posts())) {
            return Verdict.same(3, "the surname, and a common office");
        }
        return calledSo ? Verdict.same(2, "called so elsewhere too") : Verdict.same(1, "the surname");
    }

    private static Verdict compareTwoBare(Features a, Features b) {
        if (Collections.disjoint(a.bare(), b.bare())) {
            return Verdict.OPEN;
        }
        return disagree(a, b)
                ? Verdict.apart("of different states, " + a.states() + " and " + b.states())
                : Verdict.same(1, "the same single name");
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.full().isEmpty();
    }

    @Override
    public String identity(List<Features> all) {
        return all.stream()
                .flatMap(f -> f.full().stream())
                .map(PersonName::toString)
                .min(String::compareTo)
                .orElseGet(() -> all.get(0).bare().isEmpty()
                        ? Words.fold(all.get(0).shown())
                        : all.get(0).bare().first());
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
