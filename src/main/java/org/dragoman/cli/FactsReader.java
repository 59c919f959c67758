package org.dragoman.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.FactsJson;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;

/** Reads the lines that {@code extract} wrote. */
final class FactsReader {
    /** An article that an earlier line held already. */
    record RepeatedArticle(String where, String id, String first) implements Issue {
        @Override
        public String message() {
            return where + ": article \"" + id + "\" is left out, " + first + " holds one of that name; rename one.";
        }
    }

    private final InputStream standardInput;
    private final Map<String, String> seen = new HashMap<>();

    FactsReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** {@return the pages of all files; - is standard input} */
    List<List<Extraction>> read(List<String> files, IssueLog issues) {
        List<List<Extraction>> pages = new ArrayList<>();
        for (String file : files) {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new SetupException(file + " is a folder: name the files in it that \"extract\" wrote; a folder of"
                        + " articles is for \"dragoman build\".");
            }
            try (InputStream in = file.equals("-") ? standardInput : Files.newInputStream(path)) {
                read(file, in, pages, issues);
            } catch (NoSuchFileException e) {
                throw new SetupException(file + ": no such file.", e);
            } catch (IOException e) {
                throw WholeFile.cannot("read", path, e);
            }
        }
        return pages;
    }

    private void read(String file, InputStream in, List<List<Extraction>> pages, IssueLog issues) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                String where = file + ":" + number;
                List<Extraction> page = FactsJson.readPage(where, line, issues).stream()
                        .filter(story -> isNew(story, where, issues))
                        .toList();
                if (!page.isEmpty()) {
                    pages.add(page);
                }
            }
        }
    }

    private boolean isNew(Extraction story, String where, IssueLog issues) {
        String id = story.article().id();
        String first = seen.putIfAbsent(id, where);
        if (first != null) {
            issues.add(new RepeatedArticle(where, id, first));
        }
        return first == null;
    }
}
