/**
 * The commands of the program: options, wiring, exit codes. The only place that puts the steps together and talks to the
 * user.
 */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
