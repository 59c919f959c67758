package org.dragoman.facts.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberClaimFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            textBlock =
                    """
        The [DELEGATION team] arrived. Among its twelve members are [PERSON Jane Roe] and [PERSON Max Born]. # MEMBER_OF Jane Roe team, MEMBER_OF Max Born team
        The [DELEGATION team], whose other members are [PERSON Jane Roe] and [PERSON Max Born], arrived. # MEMBER_OF Jane Roe team, MEMBER_OF Max Born team
        The [DELEGATION team] arrived. They included [PERSON Jane Roe], an adviser, and [PERSON Max Born]. # MEMBER_OF Jane Roe team, MEMBER_OF Max Born team
        The [DELEGATION team] arrived. The members of the press are [PERSON Jane Roe] and others. # ``
        They included [PERSON Jane Roe]. # ``
        """)
    void findsWhoBelongsToTheTeamLastSpokenOf(String marked, String expected) {
        assertEquals(expected, MarkedRoles.find(new MemberClaimFinder(), marked, ""));
    }
}
