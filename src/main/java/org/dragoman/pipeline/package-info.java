/** Calls the steps in order, for one article or many, and collects the issues. */
@NullMarked
package org.dragoman.pipeline;

import org.jspecify.annotations.NullMarked;
