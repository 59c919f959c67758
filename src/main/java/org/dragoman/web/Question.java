package org.dragoman.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of {@code cypher/queries} as one meets it in Neo4j Browser.
 *
 * @param name of the file, without its ending
 * @param title its first line of comment
 * @param hints the further lines that say what a parameter is
 * @param examples the literal that each parameter has for an example
 * @param statement the rest, without the semicolon at its end
 */
record Question(String name, String title, List<String> hints, SortedMap<String, String> examples, String statement) {
    private static final String COMMENT = "//";
    private static final Pattern EXAMPLE = Pattern.compile(":param\\s+(\\w+)\\s*=>\\s*(.*?)\\s*;?\\s*");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    Question {
        hints = List.copyOf(hints);
        examples = new TreeMap<>(examples);
    }

    static Question parse(String name, String text) {
        List<String> lines = text.lines().toList();
        List<String> head = lines.stream().takeWhile(Question::isHead).toList();
        List<String> comments = head.stream()
                .filter(l -> l.startsWith(COMMENT))
                .map(l -> l.substring(COMMENT.length()).strip())
                .toList();
        SortedMap<String, String> examples = new TreeMap<>();
        head.stream().map(EXAMPLE::matcher).filter(Matcher::matches).forEach(m -> examples.put(m.group(1), m.group(2)));
        String statement =
                String.join("\n", lines.subList(head.size(), lines.size())).strip();
        return new Question(
                name,
                comments.isEmpty() ? name : comments.get(0),
                comments.stream().skip(1).filter(c -> c.startsWith("$")).toList(),
                examples,
                statement.endsWith(";")
                        ? statement.substring(0, statement.length() - 1).strip()
                        : statement);
    }

    /**
     * {@return the statement with the examples in place of the parameters}
     *
     * <p>Neo4j Browser shows no rows of a statement that runs together with the commands that set its parameters.
     */
    String runnable() {
        return PARAMETER
                .matcher(statement)
                .replaceAll((MatchResult parameter) ->
                        Matcher.quoteReplacement(examples.getOrDefault(parameter.group(1), parameter.group())));
    }

    /** {@return which values stand in {@link #runnable} to be changed; empty where there are none} */
    String values() {
        return examples.entrySet().stream()
                .map(e -> e.getKey() + " is " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith(COMMENT) || line.startsWith(":param");
    }
}
