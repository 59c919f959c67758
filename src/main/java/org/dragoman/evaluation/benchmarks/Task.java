package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One line of a benchmark's input.
 *
 * @param where file and line
 * @param fields the whole line; what a benchmark requires is there
 */
public record Task(String id, String where, JsonNode fields) {
    String get(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException(where + ": no text in \"" + field + "\""));
    }

    Optional<String> find(String field) {
        JsonNode value = fields.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    ObjectNode newAnswer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", fields.path("id"));
        return answer;
    }
}
