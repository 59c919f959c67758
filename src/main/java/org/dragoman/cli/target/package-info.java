/** The database a command works on: one whose address is given, or the local server of a data folder. */
@NullMarked
package org.dragoman.cli.target;

import org.jspecify.annotations.NullMarked;
