package org.dragoman.mentions.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.jspecify.annotations.Nullable;

/** The things of one kind that an article speaks of, while they are being gathered in text order. */
final class Things {
    /** One thing with what is known of it so far. */
    static final class Thing {
        final List<String> names = new ArrayList<>();
        final List<Mention> mentions = new ArrayList<>();
        final TreeMap<Trait, String> traits = new TreeMap<>();
        final String kind;

        @Nullable
        String key;

        Thing(String kind) {
            this.kind = kind;
        }

        Optional<String> of() {
            return Optional.ofNullable(traits.get(Trait.OF));
        }

        void name(String name) {
            String clean = name.replaceAll("\\s+", " ");
            if (names.stream().noneMatch(n -> n.equalsIgnoreCase(clean))) {
                names.add(clean);
            }
        }

        void mention(Mention mention) {
            if (!mentions.contains(mention)) {
                mentions.add(mention);
            }
        }
    }

    private final MentionType type;
    private final String prefix;
    private final List<Thing> things = new ArrayList<>();

    Things(MentionType type, String prefix) {
        this.type = type;
        this.prefix = prefix;
    }

    Thing add(String kind) {
        Thing thing = new Thing(kind);
        things.add(thing);
        return thing;
    }

    void remove(Thing thing) {
        things.remove(thing);
    }

    List<Thing> all() {
        return List.copyOf(things);
    }

    /** {@return the things that were there before, and these} */
    List<Referent> after(List<Referent> soFar) {
        List<Referent> all = new ArrayList<>(soFar);
        things.sort(Comparator.comparing(
                t -> t.mentions.stream().sorted().findFirst().orElseThrow()));
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            all.add(new Referent(prefix + (i + 1), type, thing.names, thing.mentions, thing.traits));
        }
        return all;
    }

    /** {@return a noun in the singular} */
    static String kind(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("nexes")) {
            return lower.substring(0, lower.length() - 2);
        }
        if (lower.equals("premises") || lower.equals("assets")) {
            return lower;
        }
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
