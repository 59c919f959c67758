package org.dragoman.neo4j.cypher;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first clause of a statement, where it does nothing but give names to values:
 * {@code WITH 'Darchiev' AS name, null AS relation}. The values are the examples of its parameters, and stand there because
 * Neo4j Browser shows no rows of a statement that runs together with {@code :param} commands (5.24, 2026-11).
 *
 * @param values by name
 * @param statement the same with {@code WITH $name AS name, $relation AS relation}, to run with any values
 */
record Examples(SortedMap<String, Object> values, String statement) {
    private static final String WITH = "WITH ";
    private static final Pattern NAME = Pattern.compile("\\s+AS\\s+(\\w+)[ \\t]*(,\\s*|\\R|$)");

    /** {@return what stands in the first clause; empty where it is another} */
    static Optional<Examples> find(String statement) {
        if (!statement.startsWith(WITH)) {
            return Optional.empty();
        }
        SortedMap<String, Object> values = new TreeMap<>();
        StringBuilder clause = new StringBuilder(WITH);
        Matcher name = NAME.matcher(statement);
        int at = WITH.length();
        boolean more = true;
        while (more) {
            Optional<Integer> end = Literals.findEnd(statement, at);
            if (end.isEmpty() || !name.region(end.get(), statement.length()).lookingAt()) {
                return Optional.empty();
            }
            values.put(name.group(1), Literals.parse(statement.substring(at, end.get())));
            clause.append('$').append(name.group(1)).append(name.group());
            at = name.end();
            more = name.group(2).startsWith(",");
        }
        return Optional.of(new Examples(values, clause + statement.substring(at)));
    }
}
