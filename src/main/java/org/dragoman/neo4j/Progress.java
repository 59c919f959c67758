package org.dragoman.neo4j;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Work has come this far.
     *
     * @param step what is being done, in the words of a user
     * @param total 0 when it is not known
     */
    void at(String step, long done, long total);
}
