package org.dragoman.mentions.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.TokenSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedDatesTest {
    /** A Tuesday. */
    private static final Metadata PUBLISHED =
            new Metadata(null, null, null, LocalDate.of(2025, 4, 8), null, "en", null, Map.of());

    private static Referent delegation(Document document) {
        Sentence sentence = document.sentences().get(1);
        TokenSpan words = new TokenSpan(0, 2);
        CharSpan span = sentence.charSpan(words);
        Mention mention =
                new Mention(MentionType.DELEGATION, 1, words, 1, span, document.text(span), Mention.Form.DESCRIPTION);
        return new Referent("d1", MentionType.DELEGATION, List.of("the team"), List.of(mention), new TreeMap<>());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Talks between the two states are planned. The delegation will face its rivals on Thursday. | 2025-04-10
            Talks between the two states are planned. The delegation will arrive in Oslo on Thursday.  | 2025-04-10
            Talks between the two states are planned. The delegation was named on Monday.              | -
            Talks between the two states are planned. The delegation will arrive soon.                 | -
            """)
    void takesTheDayOnWhichATeamComesTogetherWithTheOther(String text, String day) {
        Document document = TestModels.parse(PUBLISHED, text);
        List<Referent> referents = List.of(delegation(document));
        DocumentTimes times = DocumentTimes.of(document);
        Draft draft =
                new Draft(new FindingReader(document, referents).read(times).get(0));
        assertEquals(
                day,
                new CarriedDates(document, referents, times)
                        .find(draft)
                        .map(d -> d.iso())
                        .orElse("-"));
    }
}
