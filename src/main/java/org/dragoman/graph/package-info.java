/** Turns entities and claims into nodes and relationships. */
@NullMarked
package org.dragoman.graph;

import org.jspecify.annotations.NullMarked;
