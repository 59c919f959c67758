package org.dragoman.facts;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.DELEGATION;
import static org.dragoman.mentions.MentionType.GROUP;
import static org.dragoman.mentions.MentionType.MEETING;
import static org.dragoman.mentions.MentionType.OFFICE;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;
import static org.dragoman.mentions.MentionType.PROPERTY;
import static org.dragoman.mentions.MentionType.TOPIC;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dragoman.mentions.MentionType;

/**
 * What can be said of two things. The names are those of the relationships in the graph.
 *
 * <p>The program knows the relations below; people teach others by sentences. A taught relation has a strict name, for
 * it becomes a relationship type: capital letters, digits and single underscores, and none that the graph uses otherwise.
 * There is one object for each name.
 */
public final class RelationType implements Comparable<RelationType> {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{0,19}(?:_[A-Z0-9]{1,20}){0,3}");

    /** Names that mean something else in the graph. */
    private static final Set<String> TAKEN = Set.of(
            "OF",
            "ACCREDITED_TO",
            "HAS_SENTENCE",
            "PUBLISHED_BY",
            "DUPLICATES",
            "MENTIONS",
            "SUBJECT",
            "OBJECT",
            "SUPPORTS",
            "ATTRIBUTED_TO",
            "CONFLICTS_WITH",
            "ABOUT");

    private static final Comparator<RelationType> ORDER =
            Comparator.comparingInt((RelationType r) -> r.place).thenComparing(RelationType::name);
    private static final Map<String, RelationType> BY_NAME = new ConcurrentHashMap<>();
    private static final List<RelationType> KNOWN = new ArrayList<>();

    public static final RelationType HOLDS = known("HOLDS", EnumSet.of(PERSON), EnumSet.of(OFFICE));
    public static final RelationType LEADS = known("LEADS", EnumSet.of(PERSON), EnumSet.of(DELEGATION, ORGANIZATION));
    public static final RelationType MEMBER_OF =
            known("MEMBER_OF", EnumSet.of(PERSON), EnumSet.of(DELEGATION, ORGANIZATION));
    public static final RelationType REPRESENTS =
            known("REPRESENTS", EnumSet.of(DELEGATION, PERSON), EnumSet.of(COUNTRY, ORGANIZATION));
    public static final RelationType ATTENDED =
            known("ATTENDED", EnumSet.of(PERSON, DELEGATION, COUNTRY, ORGANIZATION), EnumSet.of(MEETING));
    public static final RelationType MEDIATED =
            known("MEDIATED", EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(MEETING));
    public static final RelationType HOSTED =
            known("HOSTED", EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(MEETING));
    public static final RelationType HELD_IN =
            known("HELD_IN", EnumSet.of(MEETING), EnumSet.of(PLACE, COUNTRY, PROPERTY));
    public static final RelationType FOLLOWS = known("FOLLOWS", EnumSet.of(MEETING), EnumSet.of(MEETING));
    public static final RelationType DISCUSSED = known("DISCUSSED", EnumSet.of(MEETING), EnumSet.of(TOPIC));
    public static final RelationType EXCLUDED = known("EXCLUDED", EnumSet.of(MEETING), EnumSet.of(TOPIC));
    public static final RelationType RESTRICTED =
            known("RESTRICTED", EnumSet.of(COUNTRY, ORGANIZATION), EnumSet.of(PROPERTY));
    public static final RelationType OWNS =
            known("OWNS", EnumSet.of(COUNTRY, ORGANIZATION, PERSON), EnumSet.of(PROPERTY));
    public static final RelationType LOCATED_IN =
            known("LOCATED_IN", EnumSet.of(PROPERTY, PLACE, ORGANIZATION), EnumSet.of(PLACE, COUNTRY));
    public static final RelationType EXPELLED = known("EXPELLED", EnumSet.of(COUNTRY), EnumSet.of(PERSON, GROUP));
    public static final RelationType SANCTIONED =
            known("SANCTIONED", EnumSet.of(COUNTRY, ORGANIZATION), EnumSet.of(PERSON, ORGANIZATION, COUNTRY, GROUP));
    public static final RelationType APPOINTED =
            known("APPOINTED", EnumSet.of(COUNTRY, ORGANIZATION, PERSON), EnumSet.of(PERSON));
    public static final RelationType SIGNED =
            known("SIGNED", EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(TOPIC));
    public static final RelationType ANNOUNCED =
            known("ANNOUNCED", EnumSet.of(PERSON, ORGANIZATION, COUNTRY), EnumSet.of(MEETING));
    /** Its object is a statement, not a thing. */
    public static final RelationType SAID =
            known("SAID", EnumSet.of(PERSON, ORGANIZATION, COUNTRY), EnumSet.noneOf(MentionType.class));

    private final String name;
    private final int place;
    private final Set<MentionType> subjects;
    private final Set<MentionType> objects;

    private RelationType(String name, int place, Set<MentionType> subjects, Set<MentionType> objects) {
        this.name = name;
        this.place = place;
        this.subjects = Collections.unmodifiableSet(subjects);
        this.objects = Collections.unmodifiableSet(objects);
    }

    private static RelationType known(String name, EnumSet<MentionType> subjects, EnumSet<MentionType> objects) {
        RelationType relation = new RelationType(name, KNOWN.size(), subjects, objects);
        KNOWN.add(relation);
        BY_NAME.put(name, relation);
        return relation;
    }

    /** {@return the relations that the program knows, in order} */
    public static List<RelationType> values() {
        return Collections.unmodifiableList(KNOWN);
    }

    /**
     * {@return the relation of this name, a known one or a taught one}
     *
     * @throws IllegalArgumentException when nothing may be called so
     */
    public static RelationType valueOf(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a relation: \"" + name
                    + "\"; a relation is called by capital letters with single underscores, as in RECALLED, and by no"
                    + " name that the graph uses otherwise");
        }
        return BY_NAME.computeIfAbsent(
                name,
                n -> new RelationType(
                        n, Integer.MAX_VALUE, EnumSet.allOf(MentionType.class), EnumSet.allOf(MentionType.class)));
    }

    /** {@return whether a relation may be called so} */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name);
    }

    public String name() {
        return name;
    }

    /** {@return whether people taught it, and the program does not know it by itself} */
    public boolean isTaught() {
        return place == Integer.MAX_VALUE;
    }

    /** {@return the kinds of thing it may start from; of a taught one all, for its sentences say which} */
    public Set<MentionType> subjects() {
        return subjects;
    }

    /** {@return the kinds of thing it may lead to; none for {@link #SAID}} */
    public Set<MentionType> objects() {
        return objects;
    }

    @Override
    public int compareTo(RelationType other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
