package org.dragoman.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.FactsJson;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read from a page under the hash of its articles and of the program. One file a page: the line of facts,
 * then one line an issue, its parts separated by tabs. The folder can be deleted at any time; a file that is damaged is
 * read anew. Files are moved into place whole.
 */
public final class ExtractionCache {
    private final @Nullable Path folder;

    private ExtractionCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * @param program a hash of all that decides how articles are read: code, models, names, relations
     */
    public static ExtractionCache in(Path cacheFolder, String program) {
        return new ExtractionCache(cacheFolder.resolve("extractions").resolve(program));
    }

    /** {@return a cache that keeps nothing} */
    public static ExtractionCache none() {
        return new ExtractionCache(null);
    }

    Optional<PageResult> find(List<Article> stories) {
        Path file = path(stories);
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            IssueLog broken = new IssueLog();
            List<Extraction> extractions = FactsJson.readPage(file.toString(), lines.get(0), broken);
            if (!broken.all().isEmpty() || extractions.size() != stories.size()) {
                return Optional.empty();
            }
            List<Issue> issues = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                issues.add(Remembered.parse(line));
            }
            return Optional.of(new PageResult(extractions, issues));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return what went wrong, if anything did} */
    Optional<Issue> keep(List<Article> stories, PageResult result) {
        Path file = path(stories);
        if (file == null || result.stories().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(FactsJson.writePage(result.stories())).append('\n');
        result.issues().forEach(issue -> text.append(Remembered.print(issue)).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "page", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new CacheUnwritable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** What was read could not be kept. The run goes on; the next one reads the page again. */
    public record CacheUnwritable(String where, String cause) implements Issue {
        @Override
        public String message() {
            return where + ": cannot be written (" + cause
                    + "). Free some space or make the folder writable, name another"
                    + " with --cache, or do without with --no-cache.";
        }
    }

    private @Nullable Path path(List<Article> stories) {
        if (folder == null) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Article story : stories) {
                digest.update((story.id() + "\n" + story.path() + "\n" + story.sha256() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An issue of an earlier run. */
    private record Remembered(String kind, String where, String message) implements Issue {
        static String print(Issue issue) {
            return String.join("\t", flat(issue.kind()), flat(issue.where()), flat(issue.message()));
        }

        static Remembered parse(String line) {
            String[] parts = line.split("\t", 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException("not an issue: \"" + line + "\"");
            }
            return new Remembered(parts[0], parts[1], parts[2]);
        }

        private static String flat(String text) {
            return text.replaceAll("[\\t\\r\\n]+", " ");
        }
    }
}
