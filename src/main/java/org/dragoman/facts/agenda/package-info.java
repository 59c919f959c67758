/**
 * What meetings are about. In: a reading. Out: topics, and the claims that a meeting discussed them.
 *
 * <p>A topic is whatever follows a word of discussing, or stands beside one ("X was among the subjects discussed"), so it is
 * found by where it begins and ends, not by what it is; lists are split into their items. Which meeting is meant often goes
 * without saying: it is the one last spoken of. Limits: an agenda told in several sentences without such a word is not seen.
 */
@NullMarked
package org.dragoman.facts.agenda;

import org.jspecify.annotations.NullMarked;
