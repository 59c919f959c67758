package org.dragoman.text;

import org.dragoman.articles.CharSpan;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the article's clean text
 * @param lemma lower case
 * @param pos Penn Treebank tag
 * @param head index of the token it depends on, or -1 for the root
 * @param dependency Clear-style label: nsubj, nsubjpass, dobj, prep, pobj, agent, appos, conj, nn, poss, relcl, acl, …
 * @param entity OntoNotes type of the name it is part of (PERSON, ORG, GPE, NORP, FAC, LOC, DATE, …) in BILOU form
 *     ("B-PERSON", "U-GPE"), or "O"
 */
public record Token(
        int index, CharSpan span, String text, String lemma, String pos, int head, String dependency, String entity) {
    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    /** {@return the OntoNotes type of the name this is part of, or the empty string} */
    public String entityType() {
        return entity.length() > 2 ? entity.substring(2) : "";
    }
}
