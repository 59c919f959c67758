package org.dragoman.graph;

/** The types of relationships, named as in the database. Those up to {@link #SAID} are facts, the others evidence. */
public enum RelationshipType {
    HOLDS,
    OF,
    ACCREDITED_TO,
    LEADS,
    MEMBER_OF,
    REPRESENTS,
    ATTENDED,
    MEDIATED,
    HOSTED,
    HELD_IN,
    FOLLOWS,
    DISCUSSED,
    EXCLUDED,
    RESTRICTED,
    OWNS,
    LOCATED_IN,
    EXPELLED,
    SANCTIONED,
    APPOINTED,
    SIGNED,
    ANNOUNCED,
    SAID,
    HAS_SENTENCE,
    PUBLISHED_BY,
    DUPLICATES,
    MENTIONS,
    SUBJECT,
    OBJECT,
    SUPPORTS,
    ATTRIBUTED_TO,
    CONFLICTS_WITH,
    ABOUT;

    /** {@return whether a relationship of this type is a fact, for which there must be a claim} */
    public boolean isFact() {
        return compareTo(SAID) <= 0;
    }
}
