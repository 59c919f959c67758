package org.dragoman.facts.speech;

import org.dragoman.articles.CharSpan;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks; where the closing one is missing, to the paragraph's end
 * @param inner without them
 * @param block index of the paragraph it stands in
 * @param continues whether it goes on with the quotation of the paragraph before, which was left open
 */
record Quotation(CharSpan outer, CharSpan inner, int block, boolean continues) {}
