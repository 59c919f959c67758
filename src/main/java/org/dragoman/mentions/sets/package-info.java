/**
 * Finds what is spoken of by a common noun with an owner, alone or several at once: state premises, the sides' teams,
 * groups of unnamed persons. In: words, names and posts. Out: one referent a thing; "the consulates in A and B" are two.
 *
 * <p>How: a noun of the list, widened to the left over adjectives, names, numbers and owner, and to the right over "in",
 * "of", "from" and "and". By words, not by the tree: lists of premises are where parsers attach most at random.
 */
@NullMarked
package org.dragoman.mentions.sets;

import org.jspecify.annotations.NullMarked;
