package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes property maps: absent values are left out, dates are ISO text. */
final class Properties {
    private Properties() {}

    static SortedMap<String, Object> of(String name, Object value) {
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put(name, value);
        return properties;
    }

    static void put(SortedMap<String, Object> properties, String name, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            properties.put(name, date.toString());
        } else if (value != null && !value.equals(List.of())) {
            properties.put(name, value);
        }
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
