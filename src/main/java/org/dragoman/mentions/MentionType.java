package org.dragoman.mentions;

/** The kinds of thing the graph knows. */
public enum MentionType {
    PERSON("Person"),
    OFFICE("Office"),
    ORGANIZATION("Organization"),
    COUNTRY("Country"),
    PLACE("Place"),
    PROPERTY("Property"),
    MEETING("Meeting"),
    DELEGATION("Delegation"),
    TOPIC("Topic"),
    GROUP("Group");

    private final String label;

    MentionType(String label) {
        this.label = label;
    }

    /** {@return the name of this kind in the public form and in the graph} */
    public String label() {
        return label;
    }

    /** {@return the kind with this label} */
    public static MentionType ofLabel(String label) {
        for (MentionType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no such entity type: \"" + label + "\"");
    }
}
