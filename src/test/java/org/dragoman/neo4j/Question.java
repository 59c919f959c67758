package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.neo4j.cypher.CypherFiles;

/** What a file of {@code cypher/queries} answers, as the tests of the demonstrations look at it. */
record Question(List<Map<String, Object>> rows) {
    /** Asks; the parameters are names and values in turn. */
    static Question ask(QueryRunner runner, String name, Object... parameters) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        Answer answer = runner.run(CypherFiles.get("queries/" + name), values);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : answer.rows()) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(answer.columns().get(i), cells.get(i));
            }
            rows.add(row);
        }
        return new Question(rows);
    }

    /** {@return the rows that have this value in this column} */
    Question where(String column, Object value) {
        return new Question(
                rows.stream().filter(row -> value.equals(row.get(column))).toList());
    }

    /** {@return the only row} */
    Map<String, Object> only() {
        if (rows.size() != 1) {
            throw new AssertionError("wanted one row, found " + rows);
        }
        return rows.get(0);
    }

    /** {@return the values of a column, sorted; nothing where there is none} */
    Set<String> column(String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(value -> value != null)
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
