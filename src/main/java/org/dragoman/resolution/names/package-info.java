/**
 * Compares two names of persons, or two of bodies, and says in words what speaks for and against their being one name.
 *
 * <p>Names are romanised, taken apart into words, and the words are matched; what matches, what is left on one side and what
 * is left on both are features with weights, and the sum decides (2026-11-22: such a sum can be read by a person and
 * corrected in one place; a trained classifier over the same features could not). The tables are {@code seeds/names}.
 *
 * <p>Limits: Chinese characters of Japanese and Korean names are read as Chinese; a name alone never proves that two persons
 * are one, which is why the resolver asks for more than this comparison.
 */
@NullMarked
package org.dragoman.resolution.names;

import org.jspecify.annotations.NullMarked;
