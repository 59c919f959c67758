package org.dragoman.articles.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.articles.Metadata;
import org.dragoman.issues.IssueLog;

/** Takes articles out of one file: one of text, one or several of JSON, one a line of JSON lines. */
final class SourceReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReaderSettings settings;

    SourceReader(ReaderSettings settings) {
        this.settings = settings;
    }

    void read(Path file, Consumer<Source> sink, IssueLog issues) throws IOException {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        String id = lower.matches(".*\\.(?:txt|md|json|jsonl)") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (Files.size(file) == 0) {
            issues.add(new BadInput.EmptyFile(file.toString()));
            return;
        }
        Metadata sideCar = sideCar(file.resolveSibling(id + PathFinder.SIDE_CAR), issues);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (lower.endsWith(".jsonl")) {
                readJsonLines(id, file.toString(), in, sink, issues);
            } else {
                whole(in, file.toString(), Files.size(file), issues)
                        .ifPresent(text ->
                                readWhole(id, file.toString(), text, lower.endsWith(".json"), sideCar, sink, issues));
            }
        }
    }

    /** Reads a stream whose form its first character tells: "{" begins JSON lines, "[" a list, all else is text. */
    void read(String id, String path, InputStream stream, Consumer<Source> sink, IssueLog issues) throws IOException {
        InputStream in = new BufferedInputStream(stream, 1 << 16);
        int first = in.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = in.read();
        }
        if (first < 0) {
            issues.add(new BadInput.EmptyFile(path));
            return;
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), in);
        if (first == '{') {
            readJsonLines(id, path, all, sink, issues);
            return;
        }
        boolean json = first == '[';
        whole(all, path, 0, issues).ifPresent(text -> readWhole(id, path, text, json, Metadata.NONE, sink, issues));
    }

    private Optional<String> whole(InputStream in, String where, long size, IssueLog issues) throws IOException {
        if (size > settings.maxFileBytes()) {
            issues.add(new BadInput.TooLarge(where, size, settings.maxFileBytes()));
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes((int) Math.min(settings.maxFileBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > settings.maxFileBytes()) {
            issues.add(new BadInput.TooLarge(where, bytes.length, settings.maxFileBytes()));
            return Optional.empty();
        }
        return Decoder.decode(bytes, where, issues);
    }

    private static void readWhole(
            String id,
            String path,
            String text,
            boolean json,
            Metadata sideCar,
            Consumer<Source> sink,
            IssueLog issues) {
        if (text.isBlank()) {
            issues.add(new BadInput.EmptyFile(path));
        } else if (!json) {
            sink.accept(new Source(id, path, path, text, sideCar));
        } else {
            parse(text, path, issues).ifPresent(node -> readJson(id, path, node, sideCar, sink, issues));
        }
    }

    private static void readJson(
            String id, String path, JsonNode node, Metadata sideCar, Consumer<Source> sink, IssueLog issues) {
        JsonNode list = node.isObject() && node.path("articles").isArray() ? node.get("articles") : node;
        if (!list.isArray()) {
            readObject(id, path, path, list, sideCar, sink, issues);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String where = path + ", article " + (i + 1);
            readObject(
                    Fields.findId(list.get(i)).orElse(id + "-" + (i + 1)),
                    path,
                    where,
                    list.get(i),
                    Metadata.NONE,
                    sink,
                    issues);
        }
    }

    private void readJsonLines(String id, String path, InputStream in, Consumer<Source> sink, IssueLog issues)
            throws IOException {
        ByteLines lines = new ByteLines(in, settings.maxLineBytes());
        for (Optional<ByteLines.ByteLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            ByteLines.ByteLine line = next.get();
            String where = path + ", line " + line.number();
            if (line.length() > settings.maxLineBytes()) {
                issues.add(new BadInput.TooLarge(where, line.length(), settings.maxLineBytes()));
                continue;
            }
            Decoder.decode(line.bytes(), where, issues)
                    .filter(text -> !text.isBlank())
                    .flatMap(text -> parse(text, where, issues))
                    .ifPresent(node -> readObject(
                            Fields.findId(node).orElse(id + "-" + line.number()),
                            path,
                            where,
                            node,
                            Metadata.NONE,
                            sink,
                            issues));
        }
    }

    private static void readObject(
            String id,
            String path,
            String where,
            JsonNode node,
            Metadata sideCar,
            Consumer<Source> sink,
            IssueLog issues) {
        Optional<String> text = Fields.findText(node);
        if (text.isEmpty()) {
            issues.add(node.path("facts").isArray() ? new BadInput.FactsNoArticle(where) : new BadInput.NoText(where));
            return;
        }
        Metadata given = Fields.merge(sideCar, Fields.metadata(node, where, issues));
        sink.accept(new Source(id, path, where, text.get(), given));
    }

    private Metadata sideCar(Path file, IssueLog issues) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Metadata.NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return whole(in, file.toString(), Files.size(file), issues)
                    .flatMap(text -> parse(text, file.toString(), issues))
                    .map(node -> Fields.metadata(node, file.toString(), issues))
                    .orElse(Metadata.NONE);
        } catch (IOException e) {
            issues.add(PathFinder.issue(file, e));
            return Metadata.NONE;
        }
    }

    private static Optional<JsonNode> parse(String text, String where, IssueLog issues) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            String reason = e.getOriginalMessage();
            issues.add(new BadInput.BrokenJson(
                    where, reason.substring(0, Math.min(reason.length(), 120)).replaceAll("\\s+", " ") + place));
            return Optional.empty();
        }
    }
}
