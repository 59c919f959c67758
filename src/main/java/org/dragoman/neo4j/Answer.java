package org.dragoman.neo4j;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave.
 *
 * @param rows values by column: String, Long, Double, Boolean, List, SortedMap or null
 */
public record Answer(List<String> columns, List<List<@Nullable Object>> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Collections::unmodifiableList).toList();
    }
}
