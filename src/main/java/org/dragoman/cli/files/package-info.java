/** The folder in which a build keeps what it made, and files that are there whole or not at all. */
@NullMarked
package org.dragoman.cli.files;

import org.jspecify.annotations.NullMarked;
