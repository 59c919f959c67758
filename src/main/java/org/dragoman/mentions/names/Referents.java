package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** Makes of mentions with one key one thing, with its names, the fullest first, and its traits. */
final class Referents {
    private static final Map<MentionType, String> LETTERS = Map.of(
            MentionType.PERSON, "p", MentionType.ORGANIZATION, "o", MentionType.COUNTRY, "c", MentionType.PLACE, "l");

    /** The rank of a capital that stands for its state; names come before. */
    private static final int CAPITAL = 2;

    private final NameLists lists;
    private final Bodies bodies;

    Referents(NameLists lists, Bodies bodies) {
        this.lists = lists;
        this.bodies = bodies;
    }

    List<Referent> of(List<Line> lines, List<Spot> spots) {
        Map<MentionType, Map<String, List<Spot>>> things = new LinkedHashMap<>();
        spots.stream()
                .sorted(Comparator.comparing(Spot::span).thenComparing(Spot::type))
                .forEach(s -> things.computeIfAbsent(s.type(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(s.key(), k -> new ArrayList<>())
                        .add(s));
        Map<String, String> countries = new TreeMap<>();
        List<Referent> referents = new ArrayList<>();
        for (MentionType type :
                List.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PERSON, MentionType.PLACE)) {
            int number = 0;
            for (Map.Entry<String, List<Spot>> thing :
                    things.getOrDefault(type, Map.of()).entrySet()) {
                List<Spot> mentions = distinct(thing.getValue());
                boolean unnamedSide = thing.getKey().startsWith("X-")
                        && mentions.stream().allMatch(s -> s.names().isEmpty());
                if (unnamedSide
                        || mentions.stream().noneMatch(s -> s.form() == Form.NAME || s.form() == Form.DESCRIPTION)) {
                    continue;
                }
                String id = LETTERS.get(type) + ++number;
                if (type == MentionType.COUNTRY) {
                    countries.put(thing.getKey(), id);
                }
                referents.add(new Referent(
                        id,
                        type,
                        names(type, thing.getKey(), mentions),
                        mentions.stream()
                                .map(s -> s.mention(lines.get(s.sentence())))
                                .toList(),
                        traits(type, thing.getKey(), countries)));
            }
        }
        return referents;
    }

    private static List<Spot> distinct(List<Spot> spots) {
        Map<String, Spot> bySpan = new LinkedHashMap<>();
        spots.forEach(s -> bySpan.putIfAbsent(s.span() + "", s));
        return List.copyOf(bySpan.values());
    }

    private List<String> names(MentionType type, String key, List<Spot> mentions) {
        record Ranked(String name, int rank, int at) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Spot spot : mentions) {
            for (String name : spot.names()) {
                ranked.add(new Ranked(name, rank(type, spot, name), ranked.size()));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank)
                .thenComparing(r -> -r.name().split(" ", -1).length)
                .thenComparing(Ranked::at));
        LinkedHashSet<String> names = new LinkedHashSet<>();
        boolean byAdjective = type == MentionType.COUNTRY
                && mentions.stream().anyMatch(s -> s.names().isEmpty())
                && ranked.stream().noneMatch(r -> r.rank() < CAPITAL);
        if (byAdjective) { // "the Ghanaian president" names Ghana, whatever else its capital is called upon for
            names.add(lists.stateName(key));
        }
        ranked.forEach(r -> names.add(r.name()));
        return names.isEmpty() ? List.of(mentions.get(0).text()) : List.copyOf(names);
    }

    /** Names before abbreviations before capitals that stand for states before descriptions. */
    private int rank(MentionType type, Spot spot, String name) {
        if (spot.form() == Form.DESCRIPTION) {
            return 3;
        }
        List<Word> words = Word.of(name);
        boolean abbreviation = words.size() == 1 && words.get(0).isAbbreviation() && name.length() < 9;
        boolean capital =
                type == MentionType.COUNTRY && lists.find(words).stream().noneMatch(h -> h.may(Known.Kind.STATE));
        return capital ? CAPITAL : abbreviation ? 1 : 0;
    }

    private SortedMap<Trait, String> traits(MentionType type, String key, Map<String, String> countries) {
        SortedMap<Trait, String> traits = new TreeMap<>();
        if (type == MentionType.COUNTRY) {
            traits.put(Trait.CODE, key);
        } else if (type == MentionType.ORGANIZATION) {
            Optional<String> owner = bodies.owner(key).map(countries::get);
            owner.ifPresent(id -> traits.put(Trait.OF, id));
            bodies.kind(key).ifPresent(kind -> traits.put(Trait.KIND, kind));
        }
        return traits;
    }
}
