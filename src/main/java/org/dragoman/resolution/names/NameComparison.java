package org.dragoman.resolution.names;

/** Compares names. Loads its tables once; safe for several threads. */
public final class NameComparison {
    private final PersonNames persons;
    private final BodyNames bodies;

    private NameComparison(NameTables tables, Romaniser romaniser) {
        this.persons = new PersonNames(tables, romaniser);
        this.bodies = new BodyNames(tables, romaniser);
    }

    /** {@return a comparison with the tables that come with the program} */
    public static NameComparison fromClasspath() {
        return new NameComparison(NameTables.fromClasspath(), new Romaniser());
    }

    /** {@return how alike two names of persons are; symmetric in its score} */
    public NameLikeness persons(String a, String b) {
        return inOrder(a, b) ? persons.compare(a, b) : persons.compare(b, a);
    }

    /** {@return how alike two names of organizations or companies are; symmetric in its score} */
    public NameLikeness organizations(String a, String b) {
        return inOrder(a, b) ? bodies.compare(a, b) : bodies.compare(b, a);
    }

    private static boolean inOrder(String a, String b) {
        return a.compareTo(b) <= 0;
    }
}
