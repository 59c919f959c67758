package org.dragoman.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dragoman.facts.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationshipTypeTest {
    static java.util.List<RelationshipType> types() {
        return RelationshipType.values();
    }

    /** Else a taught relation could pass for evidence. */
    @ParameterizedTest
    @MethodSource("types")
    void noRelationCanBeTaughtUnderANameThatTheGraphUsesOtherwise(RelationshipType type) {
        boolean known = RelationType.values().stream().anyMatch(r -> r.name().equals(type.name()));
        assertEquals(known, RelationType.isName(type.name()), type.name());
    }

    @Test
    void aTaughtRelationIsAFact() {
        RelationshipType recalled = RelationshipType.valueOf("RECALLED");
        assertTrue(recalled.isFact() && recalled.isTaught());
    }
}
