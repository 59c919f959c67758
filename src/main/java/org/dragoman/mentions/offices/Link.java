package org.dragoman.mentions.offices;

import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * A person beside a post, in words that say who holds it.
 *
 * @param phrase index of the phrase in its reading
 * @param person referent id
 * @param evidence the words from the first of the two to the last
 * @param standing as said outside the phrase: "former", "designate"
 */
record Link(
        int phrase,
        String person,
        TokenSpan evidence,
        String rule,
        @Nullable String standing,
        @Nullable String since,
        @Nullable String until) {}
