/** Splits an article into sentences and words and parses them. */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
