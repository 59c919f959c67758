package org.dragoman.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Premises are the same by proper name, or by kind, place and owner together. */
final class PropertyLikeness implements Likeness<PropertyLikeness.Features> {
    /**
     * @param proper the words of its proper name, without its kind's, states' and places'
     * @param places entity ids
     * @param owner state code or entity id, or empty
     */
    record Features(String kind, SortedSet<String> proper, SortedSet<String> places, String owner, String shown) {}

    @Override
    public MentionType type() {
        return MentionType.PROPERTY;
    }

    @Override
    public Features features(Thing thing, Known known) {
        Stream<String> located =
                Stream.concat(thing.objects(RelationType.LOCATED_IN), thing.referent().find(Trait.PLACE).stream());
        List<Entity> in = located.flatMap(id -> known.find(thing, id).stream()).toList();
        SortedSet<String> owners = known.sides(
                thing, Stream.concat(thing.referent().find(Trait.OF).stream(), thing.subjects(RelationType.OWNS)));
        SortedSet<String> proper = new TreeSet<>();
        for (Mention mention : thing.referent().mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                proper.addAll(capitalised(mention.text(), known.gazetteer()));
            }
        }
        in.forEach(place -> place.aliases().forEach(a -> proper.removeAll(Words.of(a))));
        String kind = thing.referent().find(Trait.KIND).orElse("");
        proper.removeAll(Words.of(kind));
        proper.remove(kind + "s");
        return new Features(
                kind,
                proper,
                in.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new)),
                owners.isEmpty() ? "" : owners.first(),
                thing.referent().name());
    }

    private static List<String> capitalised(String name, Gazetteer gazetteer) {
        String upper = Stream.of(name.split("\\s+"))
                .filter(w -> !w.equals(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        List<String> words = Words.of(upper);
        List<Titles.StateName> states = Titles.states(words, gazetteer);
        Set<String> codes = states.stream().map(Titles.StateName::code).collect(Collectors.toSet());
        return Titles.without(codes, words, gazetteer);
    }

    @Override
    public Set<String> blocks(Features f) {
        Set<String> blocks = new TreeSet<>(f.proper());
        f.places().forEach(p -> blocks.add(p + " " + f.kind()));
        return blocks;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        boolean owners = a.owner().isEmpty() || b.owner().isEmpty() || a.owner().equals(b.owner());
        boolean places = !Collections.disjoint(a.places(), b.places());
        if (!owners) {
            return Verdict.apart("of different owners, " + a.owner() + " and " + b.owner());
        }
        if (!a.proper().isEmpty() && !b.proper().isEmpty()) {
            if (Collections.disjoint(a.proper(), b.proper())) {
                return Verdict.UNLIKE;
            }
            return a.proper().equals(b.proper()) || places
                    ? Verdict.sameBy(4, "the same name", "the same name", 0.8)
                    : Verdict.apart("names that share a word only");
        }
        boolean known = !a.owner().isEmpty() && a.owner().equals(b.owner());
        return places && known && a.kind().equals(b.kind()) && !a.kind().isEmpty()
                ? Verdict.sameBy(
                        2,
                        "the same kind, place and owner",
                        "the same kind",
                        0.2,
                        "the same place",
                        0.3,
                        "the same owner",
                        0.3)
                : Verdict.OPEN;
    }

    @Override
    public boolean isWhole(Features f) {
        return !f.proper().isEmpty() || !f.places().isEmpty() && !f.owner().isEmpty();
    }

    @Override
    public String identity(Features first) {
        return (first.proper().isEmpty() ? first.kind() + "|" + first.places() : String.join(" ", first.proper()))
                + "|"
                + first.owner();
    }

    @Override
    public String label(Features f) {
        return f.shown();
    }
}
