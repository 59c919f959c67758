package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;

/** "Geneva, Switzerland" and "Dakar, the capital of Senegal": the one lies in the other. */
final class PlacesInPlaces implements Rule {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*,\\s*(?:(?:the|a)\\s+(?:\\p{L}+\\s+){0,2}(?:capital|city|town|port|port city|resort|resort town|region|province)\\s+(?:of|in)\\s+(?:the\\s+)?)?");

    @Override
    public List<Claim> apply(Reading reading, List<Claim> soFar) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            List<Reading.Place> places = reading.in(sentence.index()).stream()
                    .filter(p -> p.referent().type() == MentionType.PLACE
                            || p.referent().type() == MentionType.COUNTRY)
                    .toList();
            for (int i = 0; i + 1 < places.size(); i++) {
                Reading.Place inner = places.get(i);
                Reading.Place outer = places.get(i + 1);
                if (inner.referent().type() == MentionType.PLACE
                        && !inner.referent().id().equals(outer.referent().id())) {
                    between(reading, inner, outer)
                            .ifPresent(evidence -> claims.add(Inference.of(
                                    RelationType.LOCATED_IN,
                                    inner.referent().id(),
                                    outer.referent().id(),
                                    sentence.index(),
                                    evidence,
                                    "place-comma-place",
                                    Modality.ASSERTED,
                                    0.9)));
                }
            }
        }
        return claims;
    }

    private static Optional<CharSpan> between(Reading reading, Reading.Place inner, Reading.Place outer) {
        int end = inner.mention().span().end();
        int start = outer.mention().span().start();
        String text = reading.document().article().text();
        boolean listed = outer.mention().span().end() < text.length()
                && text.startsWith(" and ", outer.mention().span().end());
        if (end >= start
                || listed
                || !BETWEEN.matcher(text.substring(end, start)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new CharSpan(
                inner.mention().span().start(), outer.mention().span().end()));
    }
}
