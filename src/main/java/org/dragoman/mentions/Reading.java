package org.dragoman.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.Document;

/** A document with the things it speaks of: what facts are looked for in. */
public final class Reading {
    private final Document document;
    private final List<Referent> referents;
    private final Map<String, Referent> byId = new HashMap<>();
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();

    /** A mention together with what it is a mention of. */
    public record Place(Mention mention, Referent referent) {}

    public Reading(Document document, List<Referent> referents) {
        this.document = document;
        this.referents = List.copyOf(referents);
        for (Referent referent : referents) {
            if (byId.put(referent.id(), referent) != null) {
                throw new IllegalArgumentException("two referents with one id: " + referent.id());
            }
            for (Mention mention : referent.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), i -> new ArrayList<>())
                        .add(new Place(mention, referent));
            }
        }
        bySentence.values().forEach(places -> places.sort(Comparator.comparing(Place::mention)));
    }

    /** {@return this reading with more things in it; one with an id that is there already takes its place} */
    public Reading with(List<Referent> more) {
        Map<String, Referent> all = new LinkedHashMap<>();
        referents.forEach(r -> all.put(r.id(), r));
        more.forEach(r -> all.put(r.id(), r));
        return new Reading(document, List.copyOf(all.values()));
    }

    public Document document() {
        return document;
    }

    /** {@return everything the document speaks of, in text order} */
    public List<Referent> referents() {
        return referents;
    }

    public List<Referent> referents(MentionType type) {
        return referents.stream().filter(r -> r.type() == type).toList();
    }

    public Referent get(String id) {
        Referent referent = byId.get(id);
        if (referent == null) {
            throw new IllegalArgumentException("no such referent: " + id);
        }
        return referent;
    }

    public Optional<Referent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return what is mentioned in a sentence, in text order} */
    public List<Place> in(int sentence) {
        return Collections.unmodifiableList(bySentence.getOrDefault(sentence, List.of()));
    }
}
