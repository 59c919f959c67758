package org.dragoman.facts.taught;

import org.dragoman.facts.RelationType;
import org.dragoman.issues.SetupException;

/**
 * A file of sentences that teach a relation: the one that ships with the program, or one that a user wrote.
 *
 * @param path as shown to a person
 */
public record RelationFile(RelationType relation, String path, String content) {
    private static final String ENDING = ".txt";
    private static final String SHIPPED = "seeds/relations/";

    /** {@return the file of a relation that ships with the program} */
    public static RelationFile shipped(RelationType relation, String content) {
        return new RelationFile(relation, SHIPPED + TaughtRelations.fileName(relation), content);
    }

    /**
     * {@return a file that a user wrote}
     *
     * @throws SetupException when it is not called as a relation may be
     */
    public static RelationFile of(String path, String content) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        if (!RelationType.isName(name) || name.equals(RelationType.SAID.name())) {
            throw new SetupException(
                    path + ": a file that teaches a relation is called like it, in capital letters with"
                            + " single underscores: RECALLED.txt; not by a name that the graph uses otherwise, nor SAID.");
        }
        return new RelationFile(RelationType.valueOf(name), path, content);
    }

    boolean isShipped() {
        return path.startsWith(SHIPPED);
    }

    /** {@return the short name by which rules and reports cite it, without blanks} */
    String label() {
        String file = TaughtRelations.fileName(relation);
        return isShipped() ? file : "own/" + file;
    }
}
