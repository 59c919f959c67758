package org.dragoman.neo4j.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as Cypher writes them: {@code null}, {@code true}, {@code 12}, {@code 0.5}, {@code 'text'}, lists and maps of
 * them. No text can get out of its quotation marks: quotation marks, backslashes, control characters and anything beyond
 * ASCII that Cypher might normalise are written as escapes.
 */
public final class Literals {
    private Literals() {}

    /** {@return the value this literal stands for: String, Long, Double, Boolean, List, SortedMap or null} */
    public static @Nullable Object parse(String literal) {
        Parser parser = new Parser(literal);
        Object value = parser.value();
        parser.end();
        return value;
    }

    /** {@return where the literal ends that begins here; empty where none does} */
    static Optional<Integer> findEnd(String text, int start) {
        Parser parser = new Parser(text);
        parser.at = start;
        try {
            parser.value();
            return Optional.of(parser.at);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the literal that stands for this value} */
    public static String print(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            return String.valueOf(value);
        }
        if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("no literal for " + number);
            }
            return number.toString();
        }
        if (value instanceof String text) {
            return quote(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::print).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> name(String.valueOf(e.getKey())) + ": " + print(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException("no literal for " + value.getClass());
    }

    /** {@return a name for a key, label or property as Cypher writes it: in back-ticks where it is no plain word} */
    public static String name(String name) {
        if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            return name;
        }
        if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no name for Cypher: \"" + name + "\"");
        }
        return "`" + name.replace("`", "``") + "`";
    }

    /** Neo4j reads a backslash and "u" as an escape wherever it stands, even after another backslash: so the "u" is one. */
    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'' -> quoted.append("\\'");
                case '\\' -> quoted.append("\\\\");
                case 'u' -> quoted.append(i > 0 && text.charAt(i - 1) == '\\' ? "\\u0075" : "u");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return quoted.append('\'').toString();
    }

    /** Letters stay readable in all scripts; look-alikes of quotation marks and what cannot be seen do not. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0x7f && Character.isLetterOrDigit(c));
    }

    /** Reads a literal from left to right. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        @Nullable
        Object value() {
            skipSpace();
            char c = peek();
            if (c == '\'' || c == '"') {
                return string();
            }
            if (c == '[') {
                return list();
            }
            if (c == '{') {
                return map();
            }
            String word = word();
            return switch (word) {
                case "null" -> null;
                case "true" -> true;
                case "false" -> false;
                default -> number(word);
            };
        }

        void end() {
            skipSpace();
            if (at < text.length()) {
                throw wrong();
            }
        }

        private List<@Nullable Object> list() {
            List<@Nullable Object> list = new ArrayList<>();
            expect('[');
            while (!closes(']')) {
                if (!list.isEmpty()) {
                    expect(',');
                }
                list.add(value());
            }
            return list;
        }

        private SortedMap<String, @Nullable Object> map() {
            SortedMap<String, @Nullable Object> map = new TreeMap<>();
            expect('{');
            while (!closes('}')) {
                if (!map.isEmpty()) {
                    expect(',');
                }
                skipSpace();
                String key = peek() == '`' ? backticked() : word();
                expect(':');
                map.put(key, value());
            }
            return map;
        }

        private String string() {
            char quote = text.charAt(at++);
            StringBuilder value = new StringBuilder();
            while (peek() != quote) {
                char c = text.charAt(at++);
                value.append(c == '\\' ? escaped() : c);
            }
            at++;
            return value.toString();
        }

        private char escaped() {
            char c = peek();
            at++;
            return switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> {
                    if (at + 4 > text.length()) {
                        throw wrong();
                    }
                    at += 4;
                    yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
                }
                default -> c;
            };
        }

        private String backticked() {
            StringBuilder name = new StringBuilder();
            at++;
            while (true) {
                char c = peek();
                at++;
                if (c != '`') {
                    name.append(c);
                } else if (at < text.length() && text.charAt(at) == '`') {
                    name.append('`');
                    at++;
                } else {
                    return name.toString();
                }
            }
        }

        private Object number(String word) {
            try {
                return word.matches("-?\\d+") ? (Object) Long.valueOf(word) : Double.valueOf(word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("no such value: \"" + word + "\"", e);
            }
        }

        private String word() {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || isIn("_.+-", text.charAt(at)))) {
                at++;
            }
            if (at == start) {
                throw wrong();
            }
            return text.substring(start, at);
        }

        private boolean closes(char c) {
            skipSpace();
            if (peek() == c) {
                at++;
                return true;
            }
            return false;
        }

        private void expect(char c) {
            skipSpace();
            if (peek() != c) {
                throw wrong();
            }
            at++;
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no value at character " + at + " of \"" + text + "\"");
        }

        private static boolean isIn(String characters, char c) {
            return characters.indexOf(c) >= 0;
        }
    }
}
