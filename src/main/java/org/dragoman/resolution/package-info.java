/**
 * Decides which things of several articles are the same thing, and says why.
 *
 * <p>Candidates share a key ({@code Blocks}), are compared by typed features ({@code Likeness}) and joined by weight, unless a
 * pair in the two groups is apart ({@code Grouping}). A name alone joins two persons only where it differs by spelling;
 * what {@code resolution.names} takes for one beyond that needs a common state and office, else it is a near-merge for a
 * person to judge.
 *
 * <p>Ids (2026-11-22): an id is the hash of what the first article to report a thing says of it. Articles published later,
 * other spellings, another name to show and a day that becomes known leave it as it is. It depends on nothing but the
 * articles, so a graph built anew from what remains has the same ids. The two demands meet only there: when the first
 * article is deleted, or an older one is added, and says something else of the thing, the id is another; and when an article
 * joins two things, the one reported later loses its own. A register of ids kept beside the articles would avoid that, and
 * would make the graph depend on its history.
 */
@NullMarked
package org.dragoman.resolution;

import org.jspecify.annotations.NullMarked;
