package org.dragoman.facts;

/** In what sense a claim is made. Only asserted, planned and ongoing ones enter the facts layer. */
public enum Modality {
    /** Said to be so, or to have been so. */
    ASSERTED,
    /** Said to be going to be so. */
    PLANNED,
    /** Said to be going on. */
    ONGOING,
    /** Said not to be so. */
    DENIED,
    /** Wished, demanded, conditional, asked, refused. */
    HYPOTHETICAL;

    /** {@return whether a claim made in this sense is a fact} */
    public boolean isFact() {
        return this == ASSERTED || this == PLANNED || this == ONGOING;
    }
}
