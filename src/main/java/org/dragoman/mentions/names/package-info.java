/**
 * Finds persons, organizations, countries and places. In comes a document with the language models' guesses; out come its
 * referents, each with all its mentions.
 *
 * <p>Known names (seeds/names) come first, since news names few states and bodies that are not known; then what the build
 * of a name tells ("Bureau of … Affairs", "spokesman X Y"); then the models' guesses, repaired by what the rest of the
 * document says. A capital stands for its state or for itself by its context alone. (2026-11-21)
 *
 * <p>Limits: a person with two unlike names in one article stays two; a family name shared by two persons goes to the one
 * named last before.
 */
@NullMarked
package org.dragoman.mentions.names;

import org.jspecify.annotations.NullMarked;
