/** Measures how fast the program is on this machine, as ratios within one run: the figures of the README. */
@NullMarked
package org.dragoman.cli.measure;

import org.jspecify.annotations.NullMarked;
