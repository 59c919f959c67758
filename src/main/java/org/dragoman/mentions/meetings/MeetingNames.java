package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Document;
import org.dragoman.text.TokenSpan;

/** What the text calls a meeting. */
final class MeetingNames {
    /** Longer complements are clauses that the parser drew in. */
    private static final int MAX_WORDS = 18;

    private MeetingNames() {}

    /** {@return every form used, nouns before verbs, those with a complement first, the fuller before the shorter} */
    static List<String> of(Document document, List<Sighting> sightings) {
        List<String> full = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.isVerb()) {
                verbs.add(text(document, sighting, sighting.full()));
            } else {
                full.add(text(document, sighting, sighting.full()));
                plain.add(text(document, sighting, sighting.tokens()));
            }
        }
        full.sort(Comparator.comparing(String::length).reversed());
        plain.sort(Comparator.comparing(String::length).reversed());
        List<String> names = new ArrayList<>(full);
        names.addAll(plain);
        names.addAll(verbs);
        return names.stream().distinct().toList();
    }

    private static String text(Document document, Sighting sighting, TokenSpan tokens) {
        TokenSpan kept =
                tokens.length() > MAX_WORDS ? new TokenSpan(tokens.start(), tokens.start() + MAX_WORDS) : tokens;
        CharSpan span = sighting.sentence().charSpan(kept);
        return document.text(span).replaceAll("\\s+", " ");
    }
}
