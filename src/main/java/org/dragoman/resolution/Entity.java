package org.dragoman.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/**
 * One thing, with every article's referent that is it.
 *
 * @param id computed from what identifies it, never from order
 * @param name the one to show
 * @param aliases every form used, sorted
 * @param traits what the articles agree on or the most recent says; links to other things as entity ids
 * @param title of an office: without whose it is
 * @param history of a meeting: its status as each article in turn reports it, with the sentence
 * @param members sorted
 * @param joined why its members are one: a sentence each, sorted; none where only one article's spelling is known
 * @param ids its ids elsewhere, from judgements: "wikidata:Q30"
 * @param certainty how much spoke for the least certain of the joins, 0 to 1; empty where no two were joined by the machine
 * @param refused what looked alike and was kept apart, with the reason, sorted
 */
public record Entity(
        String id,
        MentionType type,
        String name,
        List<String> aliases,
        SortedMap<Trait, String> traits,
        Optional<String> title,
        List<String> history,
        List<Member> members,
        List<String> joined,
        List<String> refused,
        List<String> ids,
        OptionalDouble certainty)
        implements Comparable<Entity> {
    public Entity {
        aliases = aliases.stream().distinct().sorted().toList();
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
        history = List.copyOf(history);
        members = members.stream().sorted().toList();
        joined = joined.stream().distinct().sorted().toList();
        ids = ids.stream().distinct().sorted().toList();
        refused = refused.stream().distinct().sorted().toList();
    }

    @Override
    public int compareTo(Entity other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }
}
