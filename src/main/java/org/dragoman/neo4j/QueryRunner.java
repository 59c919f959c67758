package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.cypher.CypherFile;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Asks a database the questions in files; it may not write. */
public final class QueryRunner implements AutoCloseable {
    private final Database database;

    /**
     * Connects.
     *
     * @throws SetupException when there is no server, it refuses, or it is too old
     */
    public QueryRunner(Connection connection) {
        this.database = new Database(connection);
    }

    /**
     * {@return what the file's question gives}
     *
     * @param parameters instead of the examples in the file
     * @throws SetupException when a parameter is not one of the file's, or the statement is wrong or would write
     */
    public Answer run(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        SortedMap<String, @Nullable Object> all = new TreeMap<>(file.examples());
        for (String name : parameters.keySet()) {
            if (!file.examples().containsKey(name)) {
                throw new SetupException(file.name() + " has no parameter \"" + name + "\"; it has "
                        + (file.examples().isEmpty()
                                ? "none"
                                : String.join(", ", file.examples().keySet())));
            }
        }
        all.putAll(parameters);
        return database.read(tx -> {
            Result result = tx.run(file.statement(), all);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            result.forEachRemaining(row -> rows.add(list(row.values())));
            return new Answer(result.keys(), rows);
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private static List<@Nullable Object> list(Iterable<Value> values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(v -> list.add(plain(v.asObject())));
        return list;
    }

    /** Nodes and relationships become maps of their properties, with their labels or type under a name of its own. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            List<String> labels = new ArrayList<>();
            node.labels().forEach(labels::add);
            return with("labels", labels, node);
        }
        if (value instanceof Relationship relationship) {
            return with("type", relationship.type(), relationship);
        }
        if (value instanceof Path path) {
            List<@Nullable Object> steps = new ArrayList<>();
            steps.add(plain(path.start()));
            path.forEach(step -> {
                steps.add(plain(step.relationship()));
                steps.add(plain(step.end()));
            });
            return steps;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(v -> plain.add(plain(v)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, @Nullable Object> plain = new TreeMap<>();
            map.forEach((k, v) -> plain.put(String.valueOf(k), plain(v)));
            return plain;
        }
        if (value == null) {
            return null;
        }
        boolean simple =
                value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean;
        return simple ? value : value.toString();
    }

    private static SortedMap<String, @Nullable Object> with(String name, Object what, MapAccessor thing) {
        SortedMap<String, @Nullable Object> map = new TreeMap<>();
        thing.keys().forEach(key -> map.put(key, plain(thing.get(key).asObject())));
        map.put(name, what);
        return map;
    }
}
