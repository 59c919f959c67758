/** Decides which things of several articles are the same thing, and says why. */
@NullMarked
package org.dragoman.resolution;

import org.jspecify.annotations.NullMarked;
