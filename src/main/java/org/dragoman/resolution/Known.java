package org.dragoman.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has been resolved so far, type by type. */
final class Known {
    private final Gazetteer gazetteer;
    private final Map<Member, Entity> entities = new HashMap<>();
    private final Map<String, Set<String>> states = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Known(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    void add(Entity entity, Set<String> itsStates) {
        entity.members().forEach(m -> entities.put(m, entity));
        states.put(entity.id(), itsStates);
        names.put(entity.id(), entity.name());
        itsStates.forEach(s -> gazetteer.findStateName(s).ifPresent(n -> names.putIfAbsent(s, n)));
    }

    Optional<Entity> find(Thing in, String referent) {
        return Optional.ofNullable(entities.get(new Member(in.article(), referent)));
    }

    /** {@return the name of an entity or a state, by its id or code} */
    String name(String id) {
        return names.getOrDefault(id, gazetteer.findStateName(id).orElse(id));
    }

    /** {@return whose it is: the states, by code, of some referents; of what is of no state, the entity's own id} */
    SortedSet<String> sides(Thing in, Stream<String> referents) {
        SortedSet<String> sides = new TreeSet<>();
        referents.flatMap(r -> find(in, r).stream()).forEach(e -> {
            Set<String> of = states.getOrDefault(e.id(), Set.of());
            if (of.isEmpty()) {
                sides.add(e.id());
            } else {
                sides.addAll(of);
            }
        });
        return sides;
    }

    /** {@return whether this is the code of a state, not the id of a thing that belongs to none} */
    static boolean isState(String side) {
        return side.length() == 2;
    }

    /** {@return the states, by code, of an entity} */
    Set<String> statesOf(Entity entity) {
        return states.getOrDefault(entity.id(), Set.of());
    }
}
