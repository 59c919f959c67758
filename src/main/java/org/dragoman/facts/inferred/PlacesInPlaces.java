package org.dragoman.facts.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** "Istanbul, Russia's ambassador said", "Geneva, Bern and Basel": what follows the comma is no place around the first. */
    private static final Pattern OTHERWISE = Pattern.compile("['’]s?\\b|\\s+and\\b");

    /** "Talks in Istanbul, Moscow Says": who speaks. */
    private static final Pattern SPEAKING = Pattern.compile(
            "\\s+(?:says?|said|announces?|announced|confirms?|confirmed|told|tells?)\\b", Pattern.CASE_INSENSITIVE);

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
                        && !inner.referent().id().equals(outer.referent().id())
                        && !isActing(sentence, outer.mention().tokens().end())) {
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

    /** "If the office in Basel closed, Freedonia would protest": what a verb follows acts. */
    private static boolean isActing(Sentence sentence, int next) {
        return next < sentence.size()
                && (sentence.token(next).pos().equals("MD")
                        || Set.of("VBD", "VBZ", "VBP")
                                .contains(sentence.token(next).pos()));
    }

    private static Optional<CharSpan> between(Reading reading, Reading.Place inner, Reading.Place outer) {
        int end = inner.mention().span().end();
        int start = outer.mention().span().start();
        String text = reading.document().article().text();
        String after = text.substring(outer.mention().span().end());
        boolean actor = OTHERWISE.matcher(after).lookingAt()
                || (outer.referent().type() == MentionType.COUNTRY
                        && SPEAKING.matcher(after).lookingAt());
        boolean adjective = outer.referent().type() == MentionType.COUNTRY
                && reading.document()
                        .sentence(outer.mention().sentence())
                        .token(outer.mention().head())
                        .pos()
                        .startsWith("JJ");
        if (end >= start
                || actor
                || adjective
                || !BETWEEN.matcher(text.substring(end, start)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new CharSpan(
                inner.mention().span().start(), outer.mention().span().end()));
    }
}
