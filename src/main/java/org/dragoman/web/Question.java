package org.dragoman.web;

import java.util.List;

/**
 * A file of {@code cypher/queries} as one meets it in Neo4j Browser.
 *
 * @param name of the file, without its ending
 * @param title its first line of comment
 * @param hints the further lines that say what a parameter is; examples of the parameters stand in the statement's first line
 * @param statement the rest, without the semicolon at its end
 */
record Question(String name, String title, List<String> hints, String statement) {
    private static final String COMMENT = "//";

    Question {
        hints = List.copyOf(hints);
    }

    static Question parse(String name, String text) {
        List<String> lines = text.lines().toList();
        List<String> head = lines.stream()
                .takeWhile(l -> l.isBlank() || l.startsWith(COMMENT))
                .toList();
        List<String> comments = head.stream()
                .filter(l -> l.startsWith(COMMENT))
                .map(l -> l.substring(COMMENT.length()).strip())
                .toList();
        String statement =
                String.join("\n", lines.subList(head.size(), lines.size())).strip();
        return new Question(
                name,
                comments.isEmpty() ? name : comments.get(0),
                comments.stream().skip(1).filter(c -> c.startsWith("$")).toList(),
                statement.endsWith(";")
                        ? statement.substring(0, statement.length() - 1).strip()
                        : statement);
    }

    /** {@return what to say of the values in its first line; nothing where there are none} */
    List<String> advice() {
        return hints.isEmpty() ? List.of() : List.of("Change the values in the first line: it begins with WITH.");
    }
}
