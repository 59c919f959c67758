/** Finds what an article says about the things it speaks of, with the evidence. */
@NullMarked
package org.dragoman.facts;

import org.jspecify.annotations.NullMarked;
