package org.dragoman.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RECALLED                        | true
                    CALLED_ON                       | true
                    G7_MEMBER                       | true
                    LEADS                           | true
                    recalled                        | false
                    _RECALLED                       | false
                    RE__CALLED                      | false
                    RECALLED_                       | false
                    7UP                             | false
                    RÉCALLED                        | false
                    RE CALLED                       | false
                    A]->() DETACH DELETE n //       | false
                    `                               | false
                    ''                              | false
                    SUBJECT                         | false
                    OF                              | false
                    ABCDEFGHIJKLMNOPQRSTUVWXYZ      | false
                    """)
    void letsOnlyStrictNamesBeRelations(String name, boolean allowed) {
        assertEquals(allowed, RelationType.isName(name));
        if (!allowed) {
            assertThrows(IllegalArgumentException.class, () -> RelationType.valueOf(name));
        }
    }

    @Test
    void isOneObjectForAName() {
        assertSame(RelationType.LEADS, RelationType.valueOf("LEADS"));
        assertSame(RelationType.valueOf("RECALLED"), RelationType.valueOf("RECALLED"));
    }

    @Test
    void standsAfterTheKnownOnesByName() {
        RelationType recalled = RelationType.valueOf("RECALLED");
        RelationType blamed = RelationType.valueOf("BLAMED");
        assertEquals(
                List.of(RelationType.HOLDS, RelationType.SAID, blamed, recalled),
                Stream.of(recalled, RelationType.SAID, blamed, RelationType.HOLDS)
                        .sorted()
                        .toList());
    }
}
