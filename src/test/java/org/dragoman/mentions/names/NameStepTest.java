package org.dragoman.mentions.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.TestModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStepTest {
    private final NameStep step = new NameStep(NameLists.fromClasspath());

    private List<Referent> read(String... paragraphs) {
        return step.apply(TestModels.parse(paragraphs), List.of(), new IssueLog());
    }

    private String names(MentionType type, String text) {
        return read(text.split("/", -1)).stream()
                .filter(r -> r.type() == type)
                .map(r -> String.join(", ", r.names()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Talks were held in Lisbon on Monday.                                 |                   | Lisbon
            Lisbon said the talks had failed.                                    | Lisbon            |
            Relations between Oslo and Madrid have improved.                     | Oslo; Madrid      |
            The new ambassador to Oslo arrived.                                  | Oslo              |
            He travelled to Oslo for the meeting.                                |                   | Oslo
            They met in Lisbon, Portugal, and agreed.                            | Portugal          | Lisbon
            Rome's position has not changed.                                     | Rome              |
            The Norwegian envoy left after Oslo said the talks had failed.       | Norway, Oslo      |
            Rome's mayor opened the exhibition.                                  |                   | Rome
            The Norway-Spain dialogue continued.                                 | Norway; Spain     |
            The Norwegian government rejected the plan.                          | Norway, Norwegian government |
            """)
    void tellsTheStateFromTheCityByContext(String text, String countries, String places) {
        assertEquals(countries == null ? "" : countries, names(MentionType.COUNTRY, text));
        assertEquals(places == null ? "" : places, names(MentionType.PLACE, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Norwegian Ministry of Foreign Affairs protested. / The ministry said so.            | Norwegian Ministry of Foreign Affairs, Ministry of Foreign Affairs, ministry
            Norway's Foreign Ministry protested. / The Foreign Ministry gave no reason.              | Norway's Foreign Ministry, Foreign Ministry
            The Bureau of African and Arctic Affairs announced the talks.                            | Bureau of African and Arctic Affairs
            The Northern Transit Forces (NTF) withdrew. / The NTF said it would return.               | Northern Transit Forces, NTF
            The Norwegian army withdrew on Monday.                                                    | Norwegian army
            The White House rejected the offer.                                                       | White House
            The Farmers Party of Norway won. / The party did not gloat.                               | Farmers Party of Norway, Farmers Party, party
            He praised the New Reform Party at length.                                                | New Reform Party
            Delegates of the Coast People's Party left.                                               | Coast People's Party
            The Reform Party and the Harbour Union met in Oslo.                                       | Reform Party; Harbour Union
            The Partido Popular de Lagos won many seats.                                              | Partido Popular de Lagos
            The 12th Mountain Brigade withdrew from the hills.                                        | 12th Mountain Brigade
            """)
    void findsBodiesByTheBuildOfTheirNames(String text, String bodies) {
        assertEquals(bodies, names(MentionType.ORGANIZATION, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Foreign Minister Jane Roe met Ivan Petrov. / Roe thanked Petrov.             | Jane Roe, Roe; Ivan Petrov, Petrov
            Spokesman Ivan Petrovich Darkiyev spoke. / Darkiev left.                     | Ivan Petrovich Darkiyev, Darkiev
            Kim Jong-un met Kim Yo-jong in the garden.                                   | Kim Jong-un; Kim Yo-jong
            The talks were led by Badr bin Hamad al-Rashidi. / Al-Rashidi left.          | Badr bin Hamad al-Rashidi, Al-Rashidi
            """)
    void bringsTogetherThePersonsNames(String text, String persons) {
        assertEquals(persons, names(MentionType.PERSON, text));
    }

    @Test
    void readsWhatIsQuotedInTheFirstPersonAsTheSpeakers() {
        assertEquals(
                List.of("I", "Maria Roe"),
                read("“I met the minister in Oslo,” Maria Roe said.").stream()
                        .filter(r -> r.type() == MentionType.PERSON)
                        .flatMap(r -> r.mentions().stream().map(Mention::text))
                        .toList());
    }

    @Test
    void readsItAsTheStateThatSaysIt() {
        assertEquals(
                List.of("Norway", "it"),
                read("Norway said it would reopen the border.").stream()
                        .filter(r -> r.type() == MentionType.COUNTRY)
                        .flatMap(r -> r.mentions().stream().map(Mention::text))
                        .toList());
    }

    @Test
    void readsPronounsAsMentionsOfTheNearestPersonThatFits() {
        Referent jane = read("Maria Roe met the minister in Oslo. She said the talks went well.").stream()
                .filter(r -> r.type() == MentionType.PERSON)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Maria Roe", "She"),
                jane.mentions().stream().map(Mention::text).toList());
    }

    @Test
    void knowsWhoseABodyIs() {
        List<Referent> found = read("Norway is small. The Norwegian Foreign Ministry protested.");
        String country = found.stream()
                .filter(r -> r.type() == MentionType.COUNTRY)
                .map(Referent::id)
                .collect(Collectors.joining());
        assertEquals(
                Arrays.asList(country),
                found.stream()
                        .filter(r -> r.type() == MentionType.ORGANIZATION)
                        .map(r -> r.find(Trait.OF).orElse(""))
                        .toList());
    }
}
