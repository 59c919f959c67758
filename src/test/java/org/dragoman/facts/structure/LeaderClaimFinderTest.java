package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dragoman.articles.Block;
import org.dragoman.mentions.MarkedNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderClaimFinderTest {
    private static final String KNOWN =
            "minister OF Chile; envoy OF Peru; team OF Chile; team MEETING talks; side OF Chile";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        The [MEETING talks] will be led by [COUNTRY Chile] [OFFICE minister] [PERSON Jane Roe]. # LEADS Jane Roe Chile delegation, ATTENDED Jane Roe talks, REPRESENTS Chile delegation Chile
        [PERSON Jane Roe], secretary at the ministry, led the [DELEGATION team]. # LEADS Jane Roe team
        [PERSON Jane Roe] will meet [DELEGATION team] members. # ``
        The Chilean [DELEGATION side] was represented by [PERSON Jane Roe]. # REPRESENTS Jane Roe Chile
        The negotiators of [COUNTRY Chile] and [COUNTRY Peru], [PERSON Jane Roe] and [PERSON Max Born], spoke. # REPRESENTS Jane Roe Chile, REPRESENTS Max Born Peru
        The ministers thanked [COUNTRY Chile] and [COUNTRY Peru], and [PERSON Jane Roe] left. # ``
        """)
    void findsWhoLeadsOrRepresentsWhom(String marked, String expected) {
        assertEquals(expected, MarkedRoles.find(new LeaderClaimFinder(), marked + " [COUNTRY Chile] agreed.", KNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        [COUNTRY Chile]: [PERSON Jane Roe] # LEADS Jane Roe Chile delegation, ATTENDED Jane Roe talks, REPRESENTS Chile delegation Chile
        [COUNTRY Chile]: [PERSON Jane Roe] (head), [PERSON Max Born] # LEADS Jane Roe Chile delegation, ATTENDED Jane Roe talks, REPRESENTS Chile delegation Chile, MEMBER_OF Max Born Chile delegation
        """)
    void readsListsUnderAHeadingOnDelegations(String item, String expected) {
        String text = "The [MEETING talks] were held.\n\nHeads of delegations:\n\n" + item;
        MarkedNames names = MarkedNames.of(text, Block.Kind.LIST_ITEM);
        assertEquals(expected, MarkedRoles.find(new LeaderClaimFinder(), names, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        Name ! Country ! Role # [PERSON Jane Roe] ! [COUNTRY Chile] ! Head of the delegation # LEADS Jane Roe Chile delegation, ATTENDED Jane Roe talks, REPRESENTS Chile delegation Chile
        Name ! Country ! Role # [PERSON Jane Roe] ! [COUNTRY Chile] ! Member of the delegation # MEMBER_OF Jane Roe Chile delegation
        Side ! Head of delegation ! Members # [COUNTRY Chile] ! [PERSON Jane Roe] ! [PERSON Max Born] # LEADS Jane Roe Chile delegation, ATTENDED Jane Roe talks, REPRESENTS Chile delegation Chile, MEMBER_OF Max Born Chile delegation
        Author ! Country ! Book # [PERSON Jane Roe] ! [COUNTRY Chile] ! Memoirs # ``
        """)
    void readsTables(String head, String row, String expected) {
        String table = head.replace('!', '|') + "\n\n" + row.replace('!', '|');
        MarkedNames names = MarkedNames.of("The [MEETING talks] were held.\n\n" + table, Block.Kind.TABLE_ROW);
        assertEquals(expected, MarkedRoles.find(new LeaderClaimFinder(), names, ""));
    }
}
