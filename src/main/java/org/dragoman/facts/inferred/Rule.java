package org.dragoman.facts.inferred;

import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.mentions.Reading;

/** Draws claims from a reading and from the claims already made of it. */
interface Rule {
    List<Claim> apply(Reading reading, List<Claim> soFar);
}
