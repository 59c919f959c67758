package org.dragoman.mentions.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.TokenSpan;
import org.junit.jupiter.api.Test;

class OneTypeTest {
    @Test
    void givesALoneNameTheTypeItIsGuessedMost() {
        List<Spot> people = List.of(spot(MentionType.PERSON, 0, "Chirper", "p"));
        List<List<Spot>> guesses = List.of(List.of(
                spot(MentionType.ORGANIZATION, 10, "Chirper", "~chirper"),
                spot(MentionType.ORGANIZATION, 20, "Chirper", "~chirper")));
        assertEquals(List.of(), new OneType(people, guesses).people(people, guesses));
    }

    @Test
    void keepsThePersonWhoseFullNameIsKnown() {
        List<Spot> people =
                List.of(spot(MentionType.PERSON, 0, "Zoe Roe", "p", 2), spot(MentionType.PERSON, 10, "Roe", "p"));
        List<List<Spot>> guesses = List.of(List.of(
                spot(MentionType.ORGANIZATION, 20, "Roe", "~roe"), spot(MentionType.ORGANIZATION, 30, "Roe", "~roe")));
        assertEquals(
                List.of("p", "p", "p", "p"),
                new OneType(people, guesses)
                        .people(people, guesses).stream().map(Spot::key).toList());
    }

    private static Spot spot(MentionType type, int at, String text, String key) {
        return spot(type, at, text, key, 1);
    }

    private static Spot spot(MentionType type, int at, String text, String key, int tokens) {
        return new Spot(
                type,
                0,
                new TokenSpan(at, at + tokens),
                new CharSpan(at, at + text.length()),
                text,
                Form.NAME,
                key,
                List.of(text));
    }
}
