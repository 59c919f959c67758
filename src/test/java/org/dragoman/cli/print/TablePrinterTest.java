package org.dragoman.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablePrinterTest {
    private final TablePrinter printer = new TablePrinter(Style.PLAIN);

    @Test
    void aligns_words_left_and_numbers_right() {
        assertEquals(
                """
                        name   n
                        ────  ──
                        Zoë    5
                        Al    12
                        """,
                printer.print(List.of("name", "n"), List.of(List.of("Zoë", 5), List.of("Al", 12))));
    }

    @Test
    void wraps_long_cells_inside_their_column() {
        String table = printer.print(List.of("a", "b"), List.of(List.of("x", "word ".repeat(40))));
        assertTrue(table.lines().allMatch(line -> line.length() <= Wrapping.WIDTH), table);
        assertEquals(5, table.lines().count(), table);
    }

    @Test
    void writes_one_value_a_line_where_a_row_would_be_a_tower() {
        String long1 = "word ".repeat(90).strip();
        String table =
                printer.print(List.of("a", "bb"), List.of(List.of(long1, List.of("p", "q")), Arrays.asList(null, 3)));
        assertTrue(table.startsWith("a   word word"), table);
        assertTrue(table.endsWith("\nbb  p, q\n\nbb  3\n"), table);
        assertTrue(table.lines().allMatch(line -> line.length() <= Wrapping.WIDTH), table);
    }

    @Test
    void writes_things_by_their_names_and_no_control_characters() {
        assertEquals("Jane", TablePrinter.cell(Map.of("name", "Jane", "id", "1")));
        assertEquals("a [31m b", TablePrinter.cell("a\u001b[31m\nb"));
        assertEquals("", TablePrinter.cell(null));
    }
}
