/** Tables, wrapped text and emphasis for people who read a terminal of limited width. */
@NullMarked
package org.dragoman.cli.print;

import org.jspecify.annotations.NullMarked;
