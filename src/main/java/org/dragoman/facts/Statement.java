package org.dragoman.facts;

import org.dragoman.articles.CharSpan;

/**
 * Words that someone said.
 *
 * @param text the words, without outer quotation marks: exactly the characters of the span
 * @param span those characters in the article's clean text
 * @param direct whether the article gives them as the speaker's own words, in quotation marks
 */
public record Statement(String text, CharSpan span, boolean direct) {}
