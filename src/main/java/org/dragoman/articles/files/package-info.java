/**
 * Reads articles from files, folders and standard input. Comes in: paths. Goes out: articles in order of their paths, and
 * an issue for all that could not be read, each with what to do about it. One bad file costs that file only.
 *
 * <p>Memory is bounded: a file above the limit of {@link ReaderSettings} is not opened, JSON lines are read one at a time.
 */
@NullMarked
package org.dragoman.articles.files;

import org.jspecify.annotations.NullMarked;
