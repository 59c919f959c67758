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

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.mentions.MentionType;

/** What can be said of two things. The names are those of the relationships in the graph. */
public enum RelationType {
    HOLDS(EnumSet.of(PERSON), EnumSet.of(OFFICE)),
    LEADS(EnumSet.of(PERSON), EnumSet.of(DELEGATION, ORGANIZATION)),
    MEMBER_OF(EnumSet.of(PERSON), EnumSet.of(DELEGATION, ORGANIZATION)),
    REPRESENTS(EnumSet.of(DELEGATION, PERSON), EnumSet.of(COUNTRY, ORGANIZATION)),
    ATTENDED(EnumSet.of(PERSON, DELEGATION, COUNTRY, ORGANIZATION), EnumSet.of(MEETING)),
    MEDIATED(EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(MEETING)),
    HOSTED(EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(MEETING)),
    HELD_IN(EnumSet.of(MEETING), EnumSet.of(PLACE, COUNTRY, PROPERTY)),
    FOLLOWS(EnumSet.of(MEETING), EnumSet.of(MEETING)),
    DISCUSSED(EnumSet.of(MEETING), EnumSet.of(TOPIC)),
    EXCLUDED(EnumSet.of(MEETING), EnumSet.of(TOPIC)),
    RESTRICTED(EnumSet.of(COUNTRY, ORGANIZATION), EnumSet.of(PROPERTY)),
    OWNS(EnumSet.of(COUNTRY, ORGANIZATION, PERSON), EnumSet.of(PROPERTY)),
    LOCATED_IN(EnumSet.of(PROPERTY, PLACE, ORGANIZATION), EnumSet.of(PLACE, COUNTRY)),
    EXPELLED(EnumSet.of(COUNTRY), EnumSet.of(PERSON, GROUP)),
    SANCTIONED(EnumSet.of(COUNTRY, ORGANIZATION), EnumSet.of(PERSON, ORGANIZATION, COUNTRY)),
    APPOINTED(EnumSet.of(COUNTRY, ORGANIZATION, PERSON), EnumSet.of(PERSON)),
    SIGNED(EnumSet.of(PERSON, COUNTRY, ORGANIZATION), EnumSet.of(TOPIC)),
    ANNOUNCED(EnumSet.of(PERSON, ORGANIZATION, COUNTRY), EnumSet.of(MEETING)),
    /** Its object is a statement, not a thing. */
    SAID(EnumSet.of(PERSON, ORGANIZATION, COUNTRY), EnumSet.noneOf(MentionType.class));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable views of sets that nobody else holds
    private final Set<MentionType> subjects;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<MentionType> objects;

    RelationType(EnumSet<MentionType> subjects, EnumSet<MentionType> objects) {
        this.subjects = Collections.unmodifiableSet(subjects);
        this.objects = Collections.unmodifiableSet(objects);
    }

    public Set<MentionType> subjects() {
        return subjects;
    }

    /** {@return the kinds of thing it may lead to; none for {@link #SAID}} */
    public Set<MentionType> objects() {
        return objects;
    }
}
