/**
 * Finds the meetings an article speaks of, each once, with its day, place, status and all its mentions.
 *
 * <p>In: a document and the people, bodies, countries, places and delegations found in it. Out: meetings; delegations that
 * know their meeting; and, for facts, who is said by the structure of a sentence to meet and which meeting came before which.
 */
@NullMarked
package org.dragoman.mentions.meetings;

import org.jspecify.annotations.NullMarked;
