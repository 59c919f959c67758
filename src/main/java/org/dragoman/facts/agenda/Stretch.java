package org.dragoman.facts.agenda;

import org.dragoman.text.TokenSpan;

/**
 * Words of a sentence that tell topics.
 *
 * @param trigger the word of discussing
 * @param rule the construction
 * @param closed whether the words end where the span does; otherwise they run on as far as the topics do
 */
record Stretch(int trigger, TokenSpan tokens, String rule, boolean closed) {}
