package org.dragoman.neo4j.cypher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.issues.SetupException;

/**
 * A file of Cypher statements with a head: lines of comment, of which the first says the question. Its parameters have
 * examples: in the first clause, {@code WITH 'Darchiev' AS name}, so that the file shows its rows as it is in Neo4j
 * Browser, or in a file of a user's own in lines {@code :param name => value;} after the comments.
 *
 * @param name its folder and name without the ending: {@code queries/who-led-which-delegation}
 * @param title the first line of comment
 * @param notes the further lines: what the parameters mean, which columns there are
 * @param examples a value for each parameter; may hold null values
 * @param statements without comments at their beginning and without semicolons at their end, with {@code $name} in place
 *     of the examples
 * @param body the statements as they stand in the file, with the examples
 */
public record CypherFile(
        String name,
        String title,
        List<String> notes,
        SortedMap<String, Object> examples,
        List<String> statements,
        String body) {
    private static final Pattern PARAMETER = Pattern.compile(":param\\s+(\\w+)\\s*=>\\s*(.*?);?\\s*");

    public CypherFile {
        notes = List.copyOf(notes);
        examples = Collections.unmodifiableSortedMap(new TreeMap<>(examples));
        statements = List.copyOf(statements);
    }

    /**
     * {@return the file with this text}
     *
     * @throws SetupException when a parameter's example is no literal, or there is no statement
     */
    public static CypherFile parse(String name, String text) {
        List<String> comments = new ArrayList<>();
        SortedMap<String, Object> examples = new TreeMap<>();
        List<String> lines = text.lines().toList();
        int next = 0;
        for (; next < lines.size() && isHead(lines.get(next)); next++) {
            String line = lines.get(next);
            if (line.startsWith("//")) {
                comments.add(line.substring(2).strip());
            } else if (line.startsWith(":param")) {
                addExample(name, line, examples);
            }
        }
        String body = String.join("\n", lines.subList(next, lines.size())).strip();
        List<String> statements = Arrays.stream(body.split(";[ \\t]*(?:\\n|$)"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(statement -> withParameters(statement, examples))
                .toList();
        if (statements.isEmpty()) {
            throw new SetupException(name + ": no Cypher statement in this file");
        }
        return new CypherFile(
                name,
                comments.isEmpty() ? name : comments.get(0),
                comments.isEmpty() ? comments : comments.subList(1, comments.size()),
                examples,
                statements,
                body);
    }

    /** {@return its name without the folder} */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** {@return its only statement} */
    public String statement() {
        if (statements.size() != 1) {
            throw new SetupException(name + ": one statement expected, but there are " + statements.size());
        }
        return statements.get(0);
    }

    private static String withParameters(String statement, SortedMap<String, Object> examples) {
        Optional<Examples> found = Examples.find(statement);
        found.ifPresent(e -> examples.putAll(e.values()));
        return found.map(Examples::statement).orElse(statement);
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith("//") || line.startsWith(":param");
    }

    private static void addExample(String name, String line, SortedMap<String, Object> examples) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            throw new SetupException(name + ": not of the form \":param name => value;\": " + line);
        }
        try {
            examples.put(matcher.group(1), Literals.parse(matcher.group(2)));
        } catch (IllegalArgumentException e) {
            throw new SetupException(name + ": " + e.getMessage() + " in: " + line, e);
        }
    }
}
