package org.dragoman.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.facts.RelationType;

/**
 * The types of relationships, named as in the database: facts, then evidence, then the facts of relations that people
 * taught. There is one object for each name.
 */
public final class RelationshipType implements Comparable<RelationshipType> {
    private static final Comparator<RelationshipType> ORDER =
            Comparator.comparingInt((RelationshipType t) -> t.place).thenComparing(RelationshipType::name);
    private static final Map<String, RelationshipType> BY_NAME = new ConcurrentHashMap<>();
    private static final List<RelationshipType> KNOWN = new ArrayList<>();

    public static final RelationshipType HOLDS = known("HOLDS", true);
    public static final RelationshipType OF = known("OF", true);
    public static final RelationshipType ACCREDITED_TO = known("ACCREDITED_TO", true);
    public static final RelationshipType LEADS = known("LEADS", true);
    public static final RelationshipType MEMBER_OF = known("MEMBER_OF", true);
    public static final RelationshipType REPRESENTS = known("REPRESENTS", true);
    public static final RelationshipType ATTENDED = known("ATTENDED", true);
    public static final RelationshipType MEDIATED = known("MEDIATED", true);
    public static final RelationshipType HOSTED = known("HOSTED", true);
    public static final RelationshipType HELD_IN = known("HELD_IN", true);
    public static final RelationshipType FOLLOWS = known("FOLLOWS", true);
    public static final RelationshipType DISCUSSED = known("DISCUSSED", true);
    public static final RelationshipType EXCLUDED = known("EXCLUDED", true);
    public static final RelationshipType RESTRICTED = known("RESTRICTED", true);
    public static final RelationshipType OWNS = known("OWNS", true);
    public static final RelationshipType LOCATED_IN = known("LOCATED_IN", true);
    public static final RelationshipType EXPELLED = known("EXPELLED", true);
    public static final RelationshipType SANCTIONED = known("SANCTIONED", true);
    public static final RelationshipType APPOINTED = known("APPOINTED", true);
    public static final RelationshipType SIGNED = known("SIGNED", true);
    public static final RelationshipType ANNOUNCED = known("ANNOUNCED", true);
    public static final RelationshipType SAID = known("SAID", true);
    public static final RelationshipType HAS_SENTENCE = known("HAS_SENTENCE", false);
    public static final RelationshipType PUBLISHED_BY = known("PUBLISHED_BY", false);
    public static final RelationshipType DUPLICATES = known("DUPLICATES", false);
    public static final RelationshipType MENTIONS = known("MENTIONS", false);
    public static final RelationshipType SUBJECT = known("SUBJECT", false);
    public static final RelationshipType OBJECT = known("OBJECT", false);
    public static final RelationshipType SUPPORTS = known("SUPPORTS", false);
    public static final RelationshipType ATTRIBUTED_TO = known("ATTRIBUTED_TO", false);
    public static final RelationshipType CONFLICTS_WITH = known("CONFLICTS_WITH", false);
    public static final RelationshipType ABOUT = known("ABOUT", false);

    private final String name;
    private final int place;
    private final boolean fact;

    private RelationshipType(String name, int place, boolean fact) {
        this.name = name;
        this.place = place;
        this.fact = fact;
    }

    private static RelationshipType known(String name, boolean fact) {
        RelationshipType type = new RelationshipType(name, KNOWN.size(), fact);
        KNOWN.add(type);
        BY_NAME.put(name, type);
        return type;
    }

    /** {@return the types that the program knows, in order} */
    public static List<RelationshipType> values() {
        return Collections.unmodifiableList(KNOWN);
    }

    /**
     * {@return the type of this name, a known one or that of a taught relation}
     *
     * @throws IllegalArgumentException when it is neither and no relation may be called so
     */
    public static RelationshipType valueOf(String name) {
        RelationshipType known = BY_NAME.get(name);
        return known != null
                ? known
                : BY_NAME.computeIfAbsent(
                        RelationType.valueOf(name).name(), n -> new RelationshipType(n, Integer.MAX_VALUE, true));
    }

    /** {@return whether there is or may be a type of this name} */
    public static boolean isName(String name) {
        return BY_NAME.containsKey(name) || RelationType.isName(name);
    }

    public String name() {
        return name;
    }

    /** {@return whether a relationship of this type is a fact, for which there must be a claim} */
    public boolean isFact() {
        return fact;
    }

    /** {@return whether it is the fact of a relation that people taught} */
    public boolean isTaught() {
        return place == Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(RelationshipType other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
