package org.dragoman.facts.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.meetings.MeetingStep;
import org.dragoman.text.Document;
import org.dragoman.text.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They discussed trade, visas and the return of prisoners.                         | trade; visas; the return of prisoners
            The ministers exchanged views on fishing rights, energy and the new railway.     | fishing rights; energy; the new railway
            Discussed at the meeting were customs duties, air links, and the border.         | customs duties; air links; the border
            Among the main subjects will be how to reopen the border.                        | how to reopen the border
            Fishing quotas were among the topics discussed.                                  | Fishing quotas
            The dam was another issue that they raised.                                      | The dam
            What they are going to discuss in Oslo is the release of the sailors.            | the release of the sailors
            The talks are to settle the terms of the truce.                                  | the terms of the truce
            The sides took up bilateral relations and the latest events in Chad and Mali.    | bilateral relations; the latest events in Chad and Mali
            The envoys raised the closure of the bridge during the session.                  | the closure of the bridge
            The delegation laid its peace plan on the table.                                 | its peace plan
            Water sharing and grain exports were discussed, the ministry said.               | Water sharing; grain exports
            On the agenda are visas and direct flights.                                      | visas; direct flights
            They discussed the arrest and detention of fishermen with their hosts on Monday. | the arrest and detention of fishermen
            A number of issues were addressed, among them the drought.                       | the drought
            The talks focused on reopening the consulates, not on trade.                     | reopening the consulates
            They exchanged views on fisheries, search and rescue, and the sea.               | fisheries; search and rescue; the sea
            The talks dwelt on the border, besides the resumption of flights.                | the border; the resumption of flights
            They exchanged views on the Black Sea and on the supply of grain.                | the Black Sea; the supply of grain
            The ministers reviewed trade, touched upon visas and left.                       | trade
            They also went over preparations for a summit.                                   | preparations for a summit
            The strike and the dam are expected to come up.                                  | The strike; the dam
            Agenda for the talks: visas, flights and the border.                             | visas; flights; the border
            Trade was discussed, as was the price of gas.                                    | Trade; the price of gas
            The minister addressed the parliament.                                           | ''
            They did not discuss the war.                                                    | ''
            They discussed several issues.                                                   | ''
            """)
    void tellsTheTopicsOfTheMeetingInFocus(String text, String topics) {
        Document document = TestModels.parse("The ministers of Kenya and Norway held talks in Oslo on Monday.", text);
        List<Referent> referents = new MeetingStep().apply(document, List.of(), new IssueLog());
        ClaimFinder.Found found =
                new AgendaClaimFinder().find(new Reading(document, referents), List.of(), new IssueLog());
        assertEquals(topics, found.introduced().stream().map(Referent::name).collect(Collectors.joining("; ")));
    }
}
