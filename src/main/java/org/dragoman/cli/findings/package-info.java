/**
 * Facts of a graph with the sentences that say them, found without a database: by the name of a thing, between two things,
 * and those worth showing as examples.
 */
@NullMarked
package org.dragoman.cli.findings;

import org.jspecify.annotations.NullMarked;
