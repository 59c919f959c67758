/** Gets articles from files and cleans them of the page around them. */
@NullMarked
package org.dragoman.articles;

import org.jspecify.annotations.NullMarked;
