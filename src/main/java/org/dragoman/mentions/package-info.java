/** Finds what an article speaks of: names, offices, meetings, properties, dates. */
@NullMarked
package org.dragoman.mentions;

import org.jspecify.annotations.NullMarked;
