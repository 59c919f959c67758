package org.dragoman.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph as CSV files for {@code neo4j-admin database import}, the fastest way into an empty database. What it
 * makes, a later load recognises. Files, columns and rows are sorted: the same graph gives the same files.
 *
 * <p><b>Limits</b>: the importer leaves out lists without items; the next load adds them.
 */
public final class CsvExport {
    /** Between the items of a list: a control character, for which a blank is written where an item has it. */
    private static final char BETWEEN_ITEMS = '\u001f';

    private static final List<String> OPTIONS =
            List.of("--array-delimiter=U+001F", "--multiline-fields=true", "--id-type=string", "--verbose=false");

    /** A file: the columns after the fixed ones, by name, with their types, and the rows. */
    private record Table(SortedMap<String, String> types, List<String> fixedHead, List<Row> rows) {}

    private record Row(List<String> fixed, Map<String, Object> properties) {}

    private CsvExport() {}

    /**
     * Writes the files.
     *
     * @param folder made when missing; files of the same names are replaced
     * @return the options that tell the importer about them
     */
    public static List<String> write(Graph graph, Path folder) {
        List<String> options = new ArrayList<>(OPTIONS);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Table> table : nodes(graph).entrySet()) {
                options.add("--nodes=" + write(table.getValue(), folder.resolve(table.getKey() + ".csv")));
            }
            for (Map.Entry<String, Table> table : relationships(graph).entrySet()) {
                options.add("--relationships=" + write(table.getValue(), folder.resolve(table.getKey() + ".csv")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return options;
    }

    private static Map<String, Table> nodes(Graph graph) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            String label = node.label().text();
            Row row = new Row(
                    List.of(
                            node.id(),
                            Marks.LABEL + BETWEEN_ITEMS + String.join("" + BETWEEN_ITEMS, Marks.labels(node))),
                    Marks.properties(node));
            add(tables, "nodes-" + label, List.of("id:ID(" + label + ")", ":LABEL"), row);
        }
        return tables;
    }

    private static Map<String, Table> relationships(Graph graph) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Relationship r : graph.relationships()) {
            String source = r.sourceLabel().text();
            String target = r.targetLabel().text();
            Row row = new Row(List.of(r.source(), r.target(), r.type().name(), r.id()), Marks.properties(r));
            add(
                    tables,
                    "relationships-" + r.type() + "-" + source + "-" + target,
                    List.of(":START_ID(" + source + ")", ":END_ID(" + target + ")", ":TYPE", "id:string"),
                    row);
        }
        return tables;
    }

    /** Adds a row to the first table of this name in which its values have the types of their columns. */
    private static void add(Map<String, Table> tables, String name, List<String> head, Row row) {
        for (int i = 1; ; i++) {
            Table table = tables.computeIfAbsent(
                    i == 1 ? name : name + "-" + i, n -> new Table(new TreeMap<>(), head, new ArrayList<>()));
            boolean fits = row.properties().entrySet().stream().allMatch(p -> table.types()
                    .getOrDefault(p.getKey(), type(p.getValue()))
                    .equals(type(p.getValue())));
            if (fits) {
                row.properties().forEach((property, value) -> table.types().put(property, type(value)));
                table.rows().add(row);
                return;
            }
        }
    }

    private static Path write(Table table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            List<String> head = new ArrayList<>(table.fixedHead());
            table.types().forEach((name, type) -> head.add(name + ":" + type));
            out.write(line(head));
            for (Row row : table.rows()) {
                List<@Nullable String> cells = new ArrayList<>(row.fixed());
                table.types()
                        .keySet()
                        .forEach(name -> cells.add(cell(row.properties().get(name))));
                out.write(line(cells));
            }
        }
        return file;
    }

    private static String type(Object value) {
        if (value instanceof List<?>) {
            return "string[]";
        }
        if (value instanceof Long) {
            return "long";
        }
        if (value instanceof Double) {
            return "double";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof String) {
            return "string";
        }
        throw new IllegalArgumentException("no column for " + value.getClass());
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(
                    String.valueOf(BETWEEN_ITEMS),
                    list.stream().map(v -> CsvExport.plain(String.valueOf(v))).toList());
        }
        return value == null ? null : String.valueOf(value);
    }

    private static String plain(String item) {
        return item.replace(BETWEEN_ITEMS, ' ');
    }

    private static String line(List<? extends @Nullable String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            if (cell != null) {
                line.append('"').append(cell.replace("\"", "\"\"")).append('"');
            }
        }
        return line.append('\n').toString();
    }
}
