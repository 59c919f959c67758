package org.dragoman.evaluation.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.dragoman.articles.CharSpan;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void counts_a_character_outside_the_basic_plane_once() {
        String text = "🙂 Oslo";
        assertEquals(
                "{\"start\":2,\"end\":6}",
                new CodePoints(text)
                        .put(JsonNodeFactory.instance.objectNode(), new CharSpan(3, 7))
                        .toString());
    }
}
