/**
 * Turns the text of a page into clean stories: words without the page around them, in blocks, each character leading
 * back to the page, and what the page says about itself. Comes in: text as decoded. Goes out: {@link Story}.
 *
 * <p>Lines are judged by shape and position, never by an article's wording: a date line stands before the first
 * paragraph, a byline names somebody and says nothing, a teaser is the beginning of a later paragraph. Known limits: a page
 * in which each paragraph is one unpunctuated line reads as headings; names of outlets and dateline cities come from two
 * small lists.
 */
@NullMarked
package org.dragoman.articles.page;

import org.jspecify.annotations.NullMarked;
