package org.dragoman.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.Literals;

/**
 * A file of {@code cypher/queries} as one meets it in Neo4j Browser.
 *
 * @param name of the file, without its ending
 * @param title its first line of comment
 * @param hints the further lines that say what a parameter is
 * @param examples the literal that each parameter has for an example
 * @param statement the rest, with the examples in its first line, without the semicolon at its end
 */
record Question(String name, String title, List<String> hints, SortedMap<String, String> examples, String statement) {
    Question {
        hints = List.copyOf(hints);
        examples = new TreeMap<>(examples);
    }

    static Question parse(String name, String text) {
        CypherFile file = CypherFile.parse(name, text);
        SortedMap<String, String> examples = new TreeMap<>();
        file.examples().forEach((parameter, example) -> examples.put(parameter, Literals.print(example)));
        return new Question(
                name,
                file.title(),
                file.notes().stream().filter(c -> c.startsWith("$")).toList(),
                examples,
                file.body().replaceFirst("\\s*;$", ""));
    }

    /** {@return which values stand in the first line to be changed; empty where there are none} */
    String values() {
        return examples.entrySet().stream()
                .map(e -> e.getKey() + " is " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
