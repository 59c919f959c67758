/**
 * Relations taught by example. In: sentences written by people with the arguments marked in place ({@code
 * seeds/relations/<NAME>.txt}), parsed by the parser that reads the articles. Out: claims of an article.
 *
 * <p>A sentence's tree is first made into a {@link org.dragoman.facts.taught.SentenceGraph} in which wordings that say
 * the same look the same (passive, relative clause, control, apposition, coordination). The path between two marked
 * arguments, with the lemmas on it, is a pattern. A pattern that also fires where the examples or counter-examples say
 * that it must not is narrowed by the context that tells the cases apart, or dropped.
 *
 * <p>Why examples and not hand-written patterns (2026-11): whoever misses a wording adds a sentence and needs to know
 * neither Java nor the parser's labels; and the parser's habitual mistakes are learned with it.
 *
 * <p>Known limits: one sentence at a time, except for a meeting that goes without saying; what the parser breaks beyond
 * recognition is lost.
 */
@NullMarked
package org.dragoman.facts.taught;

import org.jspecify.annotations.NullMarked;
