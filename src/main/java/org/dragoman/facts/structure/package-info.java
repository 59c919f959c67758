/**
 * Claims that the shape of a name or noun phrase makes: "Foreign Minister Omar Diallo" says that he holds the post, "Mali-Niger
 * talks" that both attend. The phrases themselves are read in {@code mentions}; here they become claims.
 */
@NullMarked
package org.dragoman.facts.structure;

import org.jspecify.annotations.NullMarked;
