package org.dragoman.mentions.sets;

import java.util.List;
import org.dragoman.mentions.Trait;

/** "All three Freedonian consulates": where exactly three are named one by one, these are meant, and no fourth thing. */
final class CountedSets {
    private CountedSets() {}

    /** Gives the mentions of a counted set to its members, where as many of the same kind and owner are known. */
    static void spread(Things things) {
        for (Things.Thing set : things.all()) {
            String size = set.traits.get(Trait.SIZE);
            if (size == null) {
                continue;
            }
            List<Things.Thing> members = things.all().stream()
                    .filter(t -> !t.traits.containsKey(Trait.SIZE)
                            && t.kind.equals(set.kind)
                            && (t.of().isEmpty() || t.of().equals(set.of())))
                    .toList();
            if (size.equals(Integer.toString(members.size()))) {
                members.forEach(m -> set.mentions.forEach(m::mention));
                things.remove(set);
            }
        }
    }
}
