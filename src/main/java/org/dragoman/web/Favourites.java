package org.dragoman.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The questions as a zip of folders that Neo4j Browser takes for favourites: it shows each by its first line of comment.
 * Examples of the parameters stand in the first line of the statement. The same questions give the same bytes.
 */
final class Favourites {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String OTHERS = "More questions";

    private Favourites() {}

    /**
     * {@return the zip}
     *
     * @param folders lines: a folder's name ends with a colon, the names of its questions follow; a question that stands
     *     in none comes into a last folder
     */
    static byte[] zip(Questions questions, String folders) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<Question, String> entry : folders(questions, folders).entrySet()) {
                ZipEntry file = new ZipEntry(
                        "Dragoman - " + entry.getValue() + "/" + entry.getKey().name() + ".cypher");
                file.setTimeLocal(LONG_AGO);
                zip.putNextEntry(file);
                zip.write(text(entry.getKey()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Question question) {
        StringBuilder text = new StringBuilder("// ").append(question.title()).append('\n');
        Stream.concat(question.hints().stream(), question.advice().stream())
                .forEach(line -> text.append("// ").append(line).append('\n'));
        return text.append(question.statement()).append('\n').toString();
    }

    private static Map<Question, String> folders(Questions questions, String folders) {
        Map<Question, String> folderOf = new LinkedHashMap<>();
        String folder = OTHERS;
        for (String line : folders.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.endsWith(":")) {
                folder = line.substring(0, line.length() - 1);
            } else {
                folderOf.put(questions.get(line.strip()), folder);
            }
        }
        questions.all().forEach(q -> folderOf.putIfAbsent(q, OTHERS));
        return folderOf;
    }
}
