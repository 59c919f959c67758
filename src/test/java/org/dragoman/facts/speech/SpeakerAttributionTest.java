package org.dragoman.facts.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.junit.jupiter.api.Test;

class SpeakerAttributionTest {
    private static final String TEXT = "[p1 Jane Roe] said that the team would be led by [p2 Al Doe].";

    @Test
    void whatIsReportedIsSaidByItsSpeaker() {
        assertEquals("p1", attributed(new CharSpan(19, 52)).speaker());
    }

    @Test
    void whatStandsOutsideIsTheArticlesOwn() {
        assertNull(attributed(new CharSpan(0, 8)).speaker());
    }

    private static Claim attributed(CharSpan evidence) {
        List<Claim> claims = new ArrayList<>(SpokenText.claims(TEXT));
        claims.add(new Claim(
                RelationType.HOLDS,
                "p2",
                "o1",
                null,
                0,
                evidence,
                "by-hand",
                Modality.ASSERTED,
                null,
                1,
                new TreeMap<>()));
        List<Claim> attributed = new SpeakerAttribution().attribute(claims);
        return attributed.get(attributed.size() - 1);
    }
}
