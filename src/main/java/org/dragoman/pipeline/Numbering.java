package org.dragoman.pipeline;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.Qualifier;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.jspecify.annotations.Nullable;

/** Gives an article's referents their final ids: a letter or two for the kind, and a number in text order. */
final class Numbering {
    private static final Map<MentionType, String> PREFIX = new EnumMap<>(Map.of(
            MentionType.PERSON, "p",
            MentionType.OFFICE, "of",
            MentionType.ORGANIZATION, "o",
            MentionType.COUNTRY, "c",
            MentionType.PLACE, "l",
            MentionType.PROPERTY, "pr",
            MentionType.MEETING, "m",
            MentionType.DELEGATION, "d",
            MentionType.TOPIC, "t",
            MentionType.GROUP, "g"));

    private static final List<Trait> REFERENCES = List.of(Trait.OF, Trait.TO, Trait.MEETING, Trait.PLACE);

    private Numbering() {}

    static Extraction inTextOrder(Extraction extraction) {
        List<Referent> ordered = extraction.referents().stream()
                .sorted(Comparator.comparing(Referent::type)
                        .thenComparing(Numbering::start)
                        .thenComparing(Referent::name)
                        .thenComparing(Referent::id))
                .toList();
        Map<String, String> ids = new HashMap<>();
        Map<MentionType, Integer> counts = new EnumMap<>(MentionType.class);
        for (Referent referent : ordered) {
            ids.put(referent.id(), PREFIX.get(referent.type()) + counts.merge(referent.type(), 1, Integer::sum));
        }
        return new Extraction(
                extraction.article(),
                extraction.sentences(),
                ordered.stream().map(r -> renamed(r, ids)).toList(),
                extraction.claims().stream().map(c -> renamed(c, ids)).toList());
    }

    private static int start(Referent referent) {
        return referent.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : referent.mentions().get(0).span().start();
    }

    private static Referent renamed(Referent referent, Map<String, String> ids) {
        SortedMap<Trait, String> traits = new TreeMap<>(referent.traits());
        for (Trait trait : REFERENCES) {
            Optional.ofNullable(traits.remove(trait)).map(ids::get).ifPresent(id -> traits.put(trait, id));
        }
        return new Referent(newId(referent.id(), ids), referent.type(), referent.names(), referent.mentions(), traits);
    }

    private static Claim renamed(Claim claim, Map<String, String> ids) {
        SortedMap<Qualifier, String> qualifiers = new TreeMap<>(claim.qualifiers());
        Optional.ofNullable(qualifiers.remove(Qualifier.OFFICE))
                .map(ids::get)
                .ifPresent(id -> qualifiers.put(Qualifier.OFFICE, id));
        return new Claim(
                claim.relation(),
                newId(claim.subject(), ids),
                newIdIfAny(claim.object(), ids),
                claim.statement(),
                claim.sentence(),
                claim.evidence(),
                claim.rule(),
                claim.modality(),
                newIdIfAny(claim.speaker(), ids),
                claim.confidence(),
                qualifiers);
    }

    private static @Nullable String newIdIfAny(@Nullable String id, Map<String, String> ids) {
        return id == null ? null : newId(id, ids);
    }

    private static String newId(String id, Map<String, String> ids) {
        String renamed = ids.get(id);
        if (renamed == null) {
            throw new IllegalStateException("a claim or trait names a referent that is not there: " + id);
        }
        return renamed;
    }
}
