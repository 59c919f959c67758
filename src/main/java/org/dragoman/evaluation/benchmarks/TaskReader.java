package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/** Reads a benchmark's tasks, one JSON object a line. A line that holds none is an issue; the others are read. */
public final class TaskReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line without a task of the benchmark. */
    public record BrokenTask(String where, String message) implements Issue {}

    private TaskReader() {}

    /**
     * {@return the tasks, in order}
     *
     * @param file as the user named it
     */
    public static List<Task> read(String file, BufferedReader lines, Benchmark benchmark, IssueLog issues)
            throws IOException {
        List<Task> tasks = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String where = file + ":" + ++number;
            if (!line.isBlank()) {
                read(where, line.replace("\uFEFF", ""), benchmark, issues)
                        .filter(task -> isNew(task, seen, issues))
                        .ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    private static boolean isNew(Task task, Map<String, String> seen, IssueLog issues) {
        String first = seen.putIfAbsent(task.id(), task.where());
        if (first != null) {
            issues.add(new BrokenTask(task.where(), "left out, " + first + " has the id \"" + task.id() + "\" too"));
        }
        return first == null;
    }

    private static Optional<Task> read(String where, String line, Benchmark benchmark, IssueLog issues) {
        try {
            JsonNode fields = JSON.readTree(line);
            for (String field : fieldsWithId(benchmark)) {
                JsonNode value = fields.path(field);
                if (!value.isTextual() && !(field.equals("id") && value.isNumber())) {
                    issues.add(new BrokenTask(
                            where,
                            (fields.isObject() ? "no text in \"" + field + "\"" : "not a JSON object") + ": "
                                    + beginning(line)));
                    return Optional.empty();
                }
            }
            return Optional.of(new Task(fields.path("id").asText(), where, fields));
        } catch (JsonProcessingException e) {
            issues.add(new BrokenTask(where, "not JSON (" + e.getOriginalMessage() + "): " + beginning(line)));
            return Optional.empty();
        }
    }

    private static List<String> fieldsWithId(Benchmark benchmark) {
        List<String> fields = new ArrayList<>(List.of("id"));
        fields.addAll(benchmark.fields());
        return fields;
    }

    private static String beginning(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
