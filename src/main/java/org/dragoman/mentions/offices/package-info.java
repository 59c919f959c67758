/**
 * Finds posts and who holds them. In: an article's words and the persons, bodies and states in it. Out: one referent a
 * post, told apart by head word, rank, field of duty and whose it is; and, from {@link
 * org.dragoman.mentions.offices.OfficeHolders}, who is said to hold which.
 *
 * <p>How: a grammar over words, not over the dependency tree, because every parser breaks on title and name runs such as
 * "Deputy Assistant Secretary of State for Eurasian Affairs Ada Lovelace" (measured 2026-11). A head word of the title
 * list is widened to the left over rank, field and owner and to the right over "of", "for", "to" …, and stops where a
 * person's name begins. Holders are read from what stands beside the phrase: name, comma, "who is", "as".
 *
 * <p>Limits: a post that the title list has no head word for is not seen; a description such as "the president" goes to
 * the nearest holder of such a post.
 */
@NullMarked
package org.dragoman.mentions.offices;

import org.jspecify.annotations.NullMarked;
