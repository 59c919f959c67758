package org.dragoman.facts.taught;

import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.RelationType;

/**
 * A sentence with a word that often tells a fact, in which none was read, and why.
 *
 * @param span the sentence's characters in the clean text
 * @param trigger the word, in its basic form
 * @param relations what the word often tells, the most likely first
 * @param detail the words or kinds that the reason speaks of
 */
public record Abstention(
        String article,
        int sentence,
        CharSpan span,
        String text,
        String trigger,
        List<RelationType> relations,
        Reason reason,
        String detail) {
    public Abstention {
        relations = List.copyOf(relations);
    }

    /** Why nothing was read. */
    public enum Reason {
        /** It is said not to be so. */
        DENIED,
        /** It is only wished, demanded, possible or conditional. */
        HYPOTHETICAL,
        /** A pronoun or a description stands where a name would have to, and nothing tells whose it is. */
        AMBIGUOUS_REFERENCE,
        /** Nothing of the kind that the relation starts from or leads to is named. */
        NO_ARGUMENT,
        /** Both ends are named, but no wording that was taught joins them. */
        NO_WORDING
    }
}
