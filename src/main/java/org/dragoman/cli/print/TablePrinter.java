package org.dragoman.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as an aligned table that keeps its width; where they hold too much for that, one line a value. */
public final class TablePrinter {
    private static final String BETWEEN = "  ";
    private static final int NARROWEST = 11;
    private static final int TALLEST = 4;
    private static final int PROSE = 40;

    private final Style style;

    public TablePrinter(Style style) {
        this.style = style;
    }

    /** {@return the table, each line ended by a line feed} */
    public String print(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(TablePrinter::cell).toList())
                .toList();
        int[] natural = naturalWidths(columns, cells);
        int[] widths = fit(natural);
        return isReadable(cells, natural, widths) ? table(columns, rows, cells, widths) : blocks(columns, rows);
    }

    /** {@return whether no column is squeezed to pieces and no row is a tower} */
    private static boolean isReadable(List<List<String>> cells, int[] natural, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            boolean squeezed = widths[i] < Math.min(natural[i], NARROWEST);
            if (squeezed
                    || cells.stream()
                            .anyMatch(r -> Wrapping.lines(r.get(column), widths[column])
                                            .size()
                                    > TALLEST)) {
                return false;
            }
        }
        return true;
    }

    /** {@return a value as it stands in a cell} */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(TablePrinter::cell).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            Object name = map.containsKey("name") ? map.get("name") : map.get("type");
            return name != null
                    ? cell(name)
                    : map.entrySet().stream()
                            .map(e -> e.getKey() + ": " + cell(e.getValue()))
                            .collect(Collectors.joining(", "));
        }
        return Wrapping.clean(value.toString());
    }

    private String table(
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            List<List<String>> cells,
            int[] widths) {
        boolean[] numbers = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            numbers[i] = !rows.isEmpty()
                    && rows.stream().allMatch(r -> r.get(column) == null || r.get(column) instanceof Number);
        }
        StringBuilder text = new StringBuilder();
        for (String line : row(columns, widths, numbers)) {
            text.append(style.bold(line)).append('\n');
        }
        text.append(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(BETWEEN)))
                .append('\n');
        List<List<String>> printed =
                cells.stream().map(c -> row(c, widths, numbers)).toList();
        boolean roomy = printed.stream().anyMatch(lines -> lines.size() > 2);
        for (int i = 0; i < printed.size(); i++) {
            if (roomy && i > 0) {
                text.append('\n');
            }
            printed.get(i).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static List<String> row(List<String> cells, int[] widths, boolean[] numbers) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < widths.length; x++) {
                String part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                String blanks = " ".repeat(Math.max(0, widths[x] - Wrapping.width(part)));
                line.append(x == 0 ? "" : BETWEEN).append(numbers[x] ? blanks + part : part + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** One value a line, items of prose each on their own, a blank line between rows. */
    private String blocks(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        int nameWidth = columns.stream().mapToInt(Wrapping::width).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (List<? extends @Nullable Object> row : rows) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            for (int i = 0; i < columns.size(); i++) {
                String head = style.faint(columns.get(i)) + " ".repeat(nameWidth - Wrapping.width(columns.get(i)));
                for (String item : items(row.get(i))) {
                    for (String line : Wrapping.lines(item, Wrapping.WIDTH - nameWidth - BETWEEN.length())) {
                        text.append(head).append(BETWEEN).append(line).append('\n');
                        head = " ".repeat(nameWidth);
                    }
                }
            }
        }
        return text.toString();
    }

    private static List<String> items(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            List<String> items = list.stream().map(TablePrinter::cell).toList();
            if (items.stream().anyMatch(item -> item.length() > PROSE)) {
                return items;
            }
        }
        String cell = cell(value);
        return cell.isEmpty() ? List.of() : List.of(cell);
    }

    private static int[] naturalWidths(List<String> columns, List<List<String>> cells) {
        int[] widths = columns.stream().mapToInt(Wrapping::width).toArray();
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Wrapping.width(row.get(i)));
            }
        }
        return widths;
    }

    /** Takes from the widest columns until all of them fit. */
    private static int[] fit(int[] natural) {
        int[] widths = natural.clone();
        int room = Wrapping.WIDTH - BETWEEN.length() * Math.max(0, widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= 1) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}
