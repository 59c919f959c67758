package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.TestModels;
import org.junit.jupiter.api.Test;

class OverruledTest {
    private final Reading reading = new Reading(
            TestModels.parse("The teams of Chad and Niger came to the talks with their guests."),
            List.of(
                    thing("c1", MentionType.COUNTRY, "Chad"),
                    thing("c2", MentionType.COUNTRY, "Niger"),
                    thing("p1", MentionType.PERSON, "Jane Roe"),
                    thing("m1", MentionType.MEETING, "the talks"),
                    thing("d1", MentionType.DELEGATION, "Chad delegation").with(Trait.OF, "c1")));

    private static Referent thing(String id, MentionType type, String name) {
        return new Referent(id, type, List.of(name), List.of(), new TreeMap<>());
    }

    private static Claim claim(RelationType relation, String subject, String object, Modality modality, String rule) {
        return new Claim(
                relation, subject, object, null, 0, new CharSpan(0, 10), rule, modality, null, 0.9, new TreeMap<>());
    }

    @Test
    void aTeamRepresentsItsOwnSideAndNoOther() {
        Claim own = claim(RelationType.REPRESENTS, "d1", "c1", Modality.ASSERTED, "REPRESENTS/of/-");
        Claim other = claim(RelationType.REPRESENTS, "d1", "c2", Modality.ASSERTED, "REPRESENTS/of/-");
        assertEquals(List.of(own), Overruled.remove(reading, List.of(own, other)));
    }

    @Test
    void nobodyIsAtAMeetingWhereTheSentenceSaysHeWasNot() {
        Claim around = claim(RelationType.ATTENDED, "p1", "m1", Modality.ASSERTED, "meeting/meets");
        Claim denied = claim(RelationType.ATTENDED, "p1", "m1", Modality.DENIED, "ATTENDED/subj-obj/attend");
        assertEquals(List.of(denied), Overruled.remove(reading, List.of(around, denied)));
    }

    @Test
    void whatNothingContradictsStays() {
        Claim attended = claim(RelationType.ATTENDED, "p1", "m1", Modality.ASSERTED, "meeting/meets");
        assertEquals(List.of(attended), Overruled.remove(reading, List.of(attended)));
    }
}
