package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Makes entities of the groups of one type. */
final class EntityMaker<F> {
    /** Enough to see why; a common surname has hundreds. */
    private static final int MOST_REFUSALS = 25;

    private static final Set<Trait> LINKS = Set.of(Trait.OF, Trait.TO, Trait.MEETING, Trait.PLACE);

    /** Where two articles of one day differ, the one further on. */
    private static final List<String> COURSE =
            List.of("proposed", "planned", "postponed", "cancelled", "ongoing", "held");

    /** By publication, undated articles last. */
    private static final Comparator<Thing> EARLIEST = Comparator.comparing(
                    (Thing t) -> published(t).isEmpty() ? "9999" : published(t))
            .thenComparing(Thing::member);

    private final Likeness<F> likeness;
    private final Known known;
    private final List<Judgements.Judgement> rulings;
    private final Set<String> taken = new HashSet<>();

    EntityMaker(Likeness<F> likeness, Known known, Judgements judgements) {
        this.likeness = likeness;
        this.known = known;
        this.rulings = judgements.all().stream()
                .filter(j -> j.type() == likeness.type())
                .toList();
    }

    /** Makes the entities and adds them to what is known. */
    List<Entity> make(List<Group<F>> groups) {
        List<Made<F>> sorted = groups.stream()
                .map(this::things)
                .sorted(Comparator.comparing(m -> m.things().get(0), EARLIEST))
                .toList();
        List<Entity> entities = new ArrayList<>();
        for (Made<F> made : sorted) {
            Entity entity = make(made);
            entities.add(entity);
            SortedSet<String> states = new TreeSet<>();
            made.features().forEach(f -> states.addAll(likeness.states(f)));
            known.add(entity, states);
        }
        return entities;
    }

    /** A group with its things, the first reported first, and that one's features. */
    private record Made<F>(Group<F> group, List<F> features, F first, List<Thing> things) {}

    private Made<F> things(Group<F> group) {
        Atom<F> first = group.atoms().get(0);
        for (Atom<F> atom : group.atoms()) {
            first = EARLIEST.compare(earliest(atom), earliest(first)) < 0 ? atom : first;
        }
        List<Thing> things = group.atoms().stream()
                .flatMap(a -> a.things().stream())
                .sorted(EARLIEST)
                .toList();
        List<F> features = group.atoms().stream()
                .sorted(Comparator.comparingInt(Atom::index))
                .map(Atom::features)
                .toList();
        return new Made<>(group, features, first.features(), things);
    }

    private static <F> Thing earliest(Atom<F> atom) {
        return Collections.min(atom.things(), EARLIEST);
    }

    private Entity make(Made<F> made) {
        List<Thing> things = made.things();
        List<String> aliases =
                things.stream().flatMap(t -> t.referent().names().stream()).toList();
        List<Thing> byDate = things.stream()
                .sorted(Comparator.comparing((Thing t) -> published(t))
                        .thenComparing(t ->
                                COURSE.indexOf(t.referent().find(Trait.STATUS).orElse("")))
                        .thenComparing(Thing::member))
                .toList();
        return new Entity(
                id(made),
                likeness.type(),
                name(made, aliases),
                aliases,
                traits(byDate),
                likeness.title(made.features()),
                likeness.type() == MentionType.MEETING ? history(byDate) : List.of(),
                things.stream().map(Thing::member).toList(),
                List.copyOf(made.group().joined()),
                made.group().refused().stream().limit(MOST_REFUSALS).toList(),
                judged(Judgements.Kind.ID, aliases),
                made.group().certainty());
    }

    /**
     * From what the first article that reports the thing says of it: later articles and other names change nothing. Where
     * different groups have one identity, the one reported first keeps it.
     */
    private String id(Made<F> made) {
        String identity = likeness.identity(made.first());
        String id = ContentId.of(likeness.type().label(), identity);
        if (!taken.add(id)) {
            id = ContentId.of(
                    likeness.type().label(),
                    identity,
                    made.things().get(0).member().toString());
            taken.add(id);
        }
        return id;
    }

    private String name(Made<F> made, List<String> aliases) {
        return judged(Judgements.Kind.NAME, aliases).stream()
                .findFirst()
                .or(() -> likeness.name(made.features(), known))
                .orElseGet(() -> usual(made.things()));
    }

    private List<String> judged(Judgements.Kind kind, List<String> aliases) {
        if (rulings.stream().noneMatch(r -> r.kind() == kind)) {
            return List.of();
        }
        List<String> folded = aliases.stream().map(Words::fold).toList();
        return rulings.stream()
                .filter(r -> r.kind() == kind && folded.contains(Words.fold(r.first())))
                .map(Judgements.Judgement::second)
                .toList();
    }

    /** The fullest form that articles use, the most frequent first. */
    private static String usual(List<Thing> things) {
        Map<String, Integer> counts = new TreeMap<>();
        boolean named = things.stream().anyMatch(Thing::isNamed);
        things.stream()
                .filter(t -> !named || t.isNamed())
                .forEach(t -> counts.merge(t.names().get(0), 1, Integer::sum));
        boolean full = counts.keySet().stream().anyMatch(n -> n.contains(" "));
        return counts.entrySet().stream()
                .filter(e -> !full || e.getKey().contains(" "))
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String published(Thing thing) {
        var day = thing.extraction().article().metadata().published();
        return day == null ? "" : day.toString();
    }

    /** What the latest article says; of dates the most precise, of kinds the most frequent. */
    private SortedMap<Trait, String> traits(List<Thing> byDate) {
        SortedMap<Trait, String> traits = new TreeMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (Thing thing : byDate) {
            thing.referent().traits().forEach((trait, value) -> {
                if (LINKS.contains(trait)) {
                    known.find(thing, value).ifPresent(e -> traits.put(trait, e.id()));
                } else if (trait == Trait.KIND) {
                    kinds.merge(value, 1, Integer::sum);
                } else if (trait == Trait.DATE || trait == Trait.END || trait == Trait.PRECISION) {
                    traits.merge(trait, value, EntityMaker::preciser);
                } else if (trait != Trait.IMPLIED) {
                    traits.put(trait, value);
                }
            });
        }
        kinds.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(e -> traits.put(Trait.KIND, e.getKey()));
        boolean implied = byDate.stream().allMatch(t -> t.referent().traits().containsKey(Trait.IMPLIED));
        if (implied) {
            traits.put(Trait.IMPLIED, "true");
        }
        return traits;
    }

    private static String preciser(String old, String next) {
        if (!Character.isDigit(next.charAt(0))) {
            return Stream.of("day", "month", "year")
                    .filter(p -> p.equals(old) || p.equals(next))
                    .findFirst()
                    .orElse(next);
        }
        return old.length() > next.length() ? old : next;
    }

    private static List<String> history(List<Thing> byDate) {
        List<String> history = new ArrayList<>();
        for (Thing thing : byDate) {
            String status = thing.referent().traits().get(Trait.STATUS);
            if (status != null) {
                String publisher = thing.extraction().article().metadata().publisher();
                history.add("%s %s (%s): %s"
                        .formatted(
                                published(thing).isEmpty() ? "undated" : published(thing),
                                status,
                                publisher == null ? thing.article() : publisher,
                                sentence(thing)));
            }
        }
        return history;
    }

    private static String sentence(Thing thing) {
        return thing.referent().mentions().stream()
                .findFirst()
                .map(Mention::sentence)
                .map(i -> thing.extraction().sentences().get(i))
                .map(s -> s.of(thing.extraction().article().text()))
                .orElse("");
    }
}
