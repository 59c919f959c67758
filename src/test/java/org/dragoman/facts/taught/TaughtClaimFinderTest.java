package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.TokenSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few sentences teach; other sentences, in other constructions, are understood. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaughtClaimFinderTest {
    private static final String SOURCE = "# SOURCE: this test\n";
    private static final Map<String, MentionType> TYPES = Map.of(
            "Jane", MentionType.PERSON,
            "Ivo", MentionType.PERSON,
            "Norway", MentionType.COUNTRY,
            "team", MentionType.DELEGATION,
            "talks", MentionType.MEETING,
            "villa", MentionType.PROPERTY);

    private PatternSet patterns = new PatternSet(List.of());

    @BeforeAll
    void learn() {
        patterns = new TaughtRelations(List.of(
                        RelationFile.shipped(
                                RelationType.LEADS,
                                SOURCE + "+ [PERSON Ann Poe] will lead [DELEGATION the delegation]."),
                        RelationFile.shipped(
                                RelationType.DISCUSSED,
                                SOURCE
                                        + """
                                + [MEETING The meeting] focused on [TOPIC trade].
                                + They <discussed> [TOPIC trade]."""),
                        RelationFile.shipped(
                                RelationType.EXCLUDED,
                                SOURCE
                                        + """
                                + [TOPIC Trade] is not on the <agenda>.
                                - [TOPIC Trade] is on the <agenda>.
                                + They did not <discuss> [TOPIC trade]."""),
                        RelationFile.shipped(
                                RelationType.RESTRICTED,
                                SOURCE + "+ [COUNTRY Kenya] shut down [PROPERTY the consulate].")))
                .learn(TestModels.models().newParser(), new IssueLog());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Jane leads the team.                                    | LEADS Jane team ASSERTED
            The team is led by Jane.                                | LEADS Jane team ASSERTED
            The team, led by Jane, arrived.                         | LEADS Jane team ASSERTED
            Jane, who led the team, arrived.                        | LEADS Jane team ASSERTED
            Jane is set to lead the team.                           | LEADS Jane team PLANNED
            Jane is leading the team.                               | LEADS Jane team ONGOING
            Jane and Ivo will lead the team.                        | LEADS Ivo team PLANNED, LEADS Jane team PLANNED
            Jane refused to lead the team.                          | LEADS Jane team DENIED
            Jane does not lead the team.                            | LEADS Jane team DENIED
            Jane could lead the team.                               | LEADS Jane team HYPOTHETICAL
            Ivo asked Jane to lead the team.                        | LEADS Jane team HYPOTHETICAL
            The talks focused on our visas and the new railway.     | DISCUSSED talks our visas ASSERTED, DISCUSSED talks the new railway ASSERTED
            At the talks, Jane discussed reopening the border.      | DISCUSSED talks reopening the border ASSERTED
            Ukraine is not - absolutely not - on the agenda of the talks. | EXCLUDED talks Ukraine ASSERTED
            The villa has been shut down by Norway.                 | RESTRICTED Norway villa ASSERTED
            Jane praised the team.                                  | ''
            """)
    void understands(String text, String claims) {
        Document document = TestModels.parse(text);
        ClaimFinder.Found found = new TaughtClaimFinder(patterns)
                .find(new Reading(document, referents(document)), List.of(), new IssueLog());
        Map<String, String> names = new TreeMap<>();
        TYPES.keySet().forEach(name -> names.put(name, name));
        found.introduced().forEach(topic -> names.put(topic.id(), topic.name()));
        assertEquals(
                claims,
                found.claims().stream()
                        .filter(c -> c.modality() != org.dragoman.facts.Modality.DENIED
                                || c.relation() == RelationType.LEADS)
                        .map(c -> c.relation() + " " + names.get(c.subject()) + " " + names.get(c.object()) + " "
                                + c.modality())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static List<Referent> referents(Document document) {
        List<Referent> referents = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            sentence.tokens().stream().filter(t -> TYPES.containsKey(t.text())).forEach(t -> {
                MentionType type = TYPES.getOrDefault(t.text(), MentionType.PERSON);
                TokenSpan span = new TokenSpan(t.index(), t.index() + 1);
                Mention mention =
                        new Mention(type, sentence.index(), span, t.index(), t.span(), t.text(), Mention.Form.NAME);
                referents.add(new Referent(t.text(), type, List.of(t.text()), List.of(mention), new TreeMap<>()));
            });
        }
        return referents;
    }
}
