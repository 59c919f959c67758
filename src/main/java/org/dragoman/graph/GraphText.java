package org.dragoman.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The graph as text: one line a node or relationship, sorted, each a JSON object. The same graph is the same text, byte
 * for byte.
 *
 * <pre>
 * {"node":"Person","id":"1f…","properties":{"name":"Jane Roe"}}
 * {"relationship":"HOLDS","id":"…","from":["Person","1f…"],"to":["Office","…"],"properties":{"claims":2}}
 * </pre>
 */
public final class GraphText {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private GraphText() {}

    /** {@return the graph's lines, each ended by a line feed} */
    public static String write(Graph graph) {
        StringBuilder text = new StringBuilder();
        graph.nodes().forEach(node -> text.append(line(node)).append('\n'));
        graph.relationships().forEach(link -> text.append(line(link)).append('\n'));
        return text.toString();
    }

    static String line(Node node) {
        ObjectNode json =
                JSON.createObjectNode().put("node", node.label().text()).put("id", node.id());
        return line(json, node.properties());
    }

    static String line(Relationship link) {
        ObjectNode json =
                JSON.createObjectNode().put("relationship", link.type().name()).put("id", link.id());
        json.putArray("from").add(link.sourceLabel().text()).add(link.source());
        json.putArray("to").add(link.targetLabel().text()).add(link.target());
        return line(json, link.properties());
    }

    private static String line(ObjectNode json, SortedMap<String, Object> properties) {
        json.set("properties", JSON.valueToTree(properties));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return the graph of a text that {@link #write} made}
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static Graph read(String text) {
        List<Node> nodes = new ArrayList<>();
        List<Relationship> links = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            try {
                JsonNode json = JSON.readTree(line);
                if (json.has("node")) {
                    nodes.add(new Node(label(json.get("node")), text(json, "id"), properties(json)));
                } else {
                    links.add(relationship(json));
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + " is no line of a graph: " + e.getMessage(), e);
            }
        }
        return new Graph(nodes, links);
    }

    private static Relationship relationship(JsonNode json) {
        return new Relationship(
                RelationshipType.valueOf(text(json, "relationship")),
                text(json, "id"),
                label(json.path("from").path(0)),
                json.path("from").path(1).asText(),
                label(json.path("to").path(0)),
                json.path("to").path(1).asText(),
                properties(json));
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return json.get(field).textValue();
    }

    private static Label label(JsonNode json) {
        for (Label label : Label.values()) {
            if (label.text().equals(json.asText())) {
                return label;
            }
        }
        throw new IllegalArgumentException("no such label: " + json);
    }

    private static SortedMap<String, Object> properties(JsonNode json) {
        TreeMap<String, Object> properties = new TreeMap<>();
        json.path("properties").properties().forEach(e -> properties.put(e.getKey(), value(e.getValue())));
        return properties;
    }

    private static Object value(JsonNode json) {
        if (json.isArray()) {
            List<String> list = new ArrayList<>();
            json.forEach(item -> list.add(item.asText()));
            return List.copyOf(list);
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isIntegralNumber()) {
            return json.longValue();
        }
        return json.isNumber() ? (Object) json.doubleValue() : json.asText();
    }
}
