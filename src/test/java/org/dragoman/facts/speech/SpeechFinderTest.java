package org.dragoman.facts.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            “We will keep the port open,” [p1 Jane Roe] said.                                   | p1 “We will keep the port open,”
            “We will keep the port open,” said [p1 Jane Roe], the harbour master.               | p1 “We will keep the port open,”
            "Nobody asked us," [p1 Roe] told reporters in Geneva.                               | p1 “Nobody asked us,”
            [p1 Jane Roe] said: “The port stays open.”                                          | p1 “The port stays open.”
            [p1 Jane Roe] told the council, “The port stays open. Nobody will close it.”        | p1 “The port stays open. Nobody will close it.”
            “The port,” [p1 Roe] said, “stays open for all of us.”                              | p1 “The port,” / p1 “stays open for all of us.”
            “The port stays open,” [p1 Roe] said. “Nobody will close it.”                       | p1 “The port stays open,” / p1 “Nobody will close it.”
            'The port stays open,' [p1 Roe] said. 'The unions' demands are met.'                | p1 “The port stays open,” / p1 “The unions' demands are met.”
            «The port stays open», [p1 Roe] said on Monday.                                     | p1 “The port stays open”
            “Is the port open?” asked [p1 Roe].                                                 | p1 “Is the port open?”
            “It is nearly over,” was the answer of [p1 Jane Roe].                               | p1 “It is nearly over,”
            “The port stays open,” [p1 Roe] was quoted as saying.                               | p1 “The port stays open,”
            “The port stays open,” a witness said.                                              | -
            [p1 Roe] opened the port on Monday. ¶ “It was time,” [p1 she] said.                 | p1 “It was time,”
            [p1 Roe] said that the port would stay open. ¶ “Nobody will close this port again.” | p1 the port would stay open / p1 “Nobody will close this port again.”
            [p1 Roe] spoke on Monday, and added: “The port stays open.”                         | p1 “The port stays open.”
            The so-called “open port” is empty.                                                 | -
            """)
    void givesQuotationsTheirSpeakers(String text, String expected) {
        assertEquals(expected, SpokenText.sayings(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            [p1 Jane Roe] said that the port would stay open.                                   | p1 the port would stay open
            [p1 Jane Roe] said the port would stay open.                                        | p1 the port would stay open
            [g1 The ministry] announced on Tuesday that the port would stay open.               | g1 the port would stay open
            [p1 Roe] warned the council that the port could close, and stressed that time was short. | p1 the port could close / p1 time was short
            [p1 Roe] told [g1 the Gazette] that the port was full.                              | p1 the port was full
            The port will stay open, [g1 the ministry] said.                                    | g1 The port will stay open
            The port will stay open, [g1 the ministry] said in a statement on Monday.           | g1 The port will stay open
            The port, said [p1 Mr. Roe], ought to stay open.                                    | p1 The port, said Mr. Roe, ought to stay open
            As it has no money, [g1 the company] said, it will close the port.                  | g1 As it has no money, the company said, it will close the port
            The port will stay open, according to [g1 the ministry].                            | g1 The port will stay open
            According to [g1 the ministry], the port will stay open.                            | g1 the port will stay open
            The port, according to [c1 Freedonia] and [c2 Sylvania], will stay open.            | c1 The port, according to Freedonia and Sylvania, will stay open / c2 The port, according to Freedonia and Sylvania, will stay open
            The port will stay open for a year, as confirmed by [g1 the ministry].              | g1 The port will stay open for a year
            According to [g1 the agency], [p1 Roe] insisted that the port would stay open.      | p1 the port would stay open
            [p1 Roe] closed the port on Monday, saying that it was unsafe.                      | p1 it was unsafe
            [c2 Sylvania] denied that the port was closed.                                      | c2 denied that the port was closed
            [g1 The ministry] had earlier confirmed the port was closed.                        | g1 the port was closed
            In a post on X, [p1 Roe] noted that the port was full.                              | p1 the port was full
            [p1 Roe] said on Friday, without naming names, that the port was full.              | p1 the port was full
            The port was full, [p1 Roe] told the [g1 Gazette].                                  | p1 The port was full
            The port is full, [p1 Roe] said, because the ships came early this year.            | p1 The port is full, Roe said, because the ships came early this year
            [p1 Roe] added that she hoped the port would open, referring to last week's strike. | p1 she hoped the port would open, referring to last week's strike
            [c1 Freedonia] rejected the offer.                                                  | c1 rejected the offer
            [c1 Freedonia] vowed to keep the port open.                                         | c1 vowed to keep the port open
            It was announced by [g1 the ministry] that the port would stay open.                | g1 the port would stay open
            [g1 The Gazette] reported on Sunday that the port was full.                         | g1 the port was full
            [g1 The Gazette] quoted [p1 Roe] as saying that the port was full.                  | p1 the port was full
            [p1 Roe] went on to say that the port was full.                                     | p1 the port was full
            [p1 Roe] Says Port Will Stay Open                                                   | p1 Port Will Stay Open
            Port will stay open, says [p1 Roe]                                                  | p1 Port will stay open
            GENEVA, May 3 (Wire) -- The port will stay open, [g1 the ministry] said.            | g1 The port will stay open
            GENEVA: The port will stay open, [g1 the ministry] said.                            | g1 The port will stay open
            [p1 Roe] denied any knowledge of the plan and called it “absurd”.                   | p1 denied any knowledge of the plan / p1 “absurd”
            [p1 Roe] confirmed to [g1 the Gazette] that the port was full.                      | p1 the port was full
            [p1 Roe] told [g1 the Gazette] the port was full.                                   | p1 the port was full
            The port is full, [p1 Roe] told [g1 the Gazette], adding that nobody had asked him. | p1 The port is full / p1 nobody had asked him
            [c1 Freedonia]’s claim that the port is full is not new.                            | c1 the port is full
            In his words, the port was “half empty”, [p1 Roe] said.                             | p1 In his words, the port was “half empty”
            [p1 Roe], who had visited the port, said that it was full.                          | p1 it was full
            [p1 Roe] did not say that the port was closed.                                      | -
            [p1 Roe] may announce that the port is closed.                                      | -
            [c1 Freedonia] and [c2 Sylvania] stated that the port was open.                     | c1 the port was open / c2 the port was open
            A spokesman for [g1 the ministry] said that the port was full.                      | g1 the port was full
            [g1 The council] issued a statement on Monday. According to [g1 it], the port is full. | g1 the port is full
            [p1 Roe] was of the opinion that the port was too small.                            | p1 the port was too small
            [p1 Roe] expressed hope that the port would stay open.                              | p1 the port would stay open
            [p1 Roe] described the port as “a gift to the nation”.                              | p1 “a gift to the nation”
            [p1 Roe] calls the port “a gift”.                                                   | p1 “a gift”
            [c1 Freedonia] complained of delays at the port.                                    | c1 complained of delays at the port
            [c1 Freedonia] urged both sides to keep the port open.                              | c1 urged both sides to keep the port open
            [p1 Roe] said the talks were “open and frank” and would go on.                      | p1 the talks were “open and frank” and would go on
            [c1 Freedonia] called for an end to the blockade.                                   | c1 called for an end to the blockade
            [p1 Roe] wrote on X that the port was open.                                         | p1 the port was open
            Reporters say that the port is open.                                                | -
            """)
    void givesReportedSpeechItsSpeakerAndExtent(String text, String expected) {
        assertEquals(expected, SpokenText.sayings(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            [g1 The ministry] confirmed [m1 the talks].                                         | g1 m1
            [g1 The ministry] announced that [m1 the talks] would be held in Geneva.            | g1 m1
            [m1 The talks] will begin on Monday, [g1 the ministry] announced.                   | g1 m1
            [m1 The talks] are set for Monday, as confirmed by [g1 the ministry].               | g1 m1
            “I can confirm that [m1 the talks] will begin on Monday,” [p1 Roe] said.            | p1 m1
            [g1 The ministry] announced the agenda for [m1 the talks].                          | g1 m1
            [g1 The ministry] said that [m1 the talks] were difficult.                          | -
            [g1 The ministry] announced new sanctions ahead of [m1 the talks].                  | -
            """)
    void findsWhoAnnouncedAMeeting(String text, String expected) {
        assertEquals(expected, SpokenText.announcements(text));
    }
}
