package org.dragoman.graph;

/** The labels of nodes. An entity carries its own and {@link #ENTITY}; a country also {@link #PLACE}. */
public enum Label {
    ENTITY("Entity"),
    PERSON("Person"),
    OFFICE("Office"),
    ORGANIZATION("Organization"),
    COUNTRY("Country"),
    PLACE("Place"),
    PROPERTY("Property"),
    MEETING("Meeting"),
    DELEGATION("Delegation"),
    TOPIC("Topic"),
    GROUP("Group"),
    ARTICLE("Article"),
    PUBLISHER("Publisher"),
    SENTENCE("Sentence"),
    CLAIM("Claim"),
    STATEMENT("Statement");

    private final String text;

    Label(String text) {
        this.text = text;
    }

    /** {@return the label as it stands in the database} */
    public String text() {
        return text;
    }
}
