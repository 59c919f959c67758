/** What is wrong with the data, collected and counted instead of thrown. */
@NullMarked
package org.dragoman.issues;

import org.jspecify.annotations.NullMarked;
