/**
 * Claims that no single wording makes but that follow from what was read: a delegation represents its side, its leader
 * attends its meeting, what is said of a list is said of its items. Each rule is one small class, named in the claims it
 * makes; none looks at particular words of one article.
 */
@NullMarked
package org.dragoman.facts.inferred;

import org.jspecify.annotations.NullMarked;
