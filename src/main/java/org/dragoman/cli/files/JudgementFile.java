package org.dragoman.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of judgements: read and written line by line, so that what a person wrote in it stays as it is. */
public final class JudgementFile {
    private static final Pattern LINE =
            Pattern.compile("\\s*(same|different|name|id)\\s+(\\w+)\\s+\"([^\"]+)\"\\s+\"([^\"]+)\".*");

    private final Path path;

    public JudgementFile(Path path) {
        this.path = path;
    }

    /**
     * Adds a line. A line that judges the same two names as the same or as different is replaced, and so is another name or id
     * for the same thing; any other stays.
     *
     * @param verb same, different, name or id
     * @param note date and comment, behind the line; may be empty
     */
    public void judge(String verb, String type, String first, String second, String note) {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> overrules(line, verb, type, first, second));
        lines.add("%s %s \"%s\" \"%s\"%s".formatted(verb, type, first, second, note.isEmpty() ? "" : "   # " + note));
        write(lines);
    }

    /** {@return how many lines judged these two names; they are gone, and the machine's view is back with the next build} */
    public int forget(String type, String first, String second) {
        List<String> lines = new ArrayList<>(lines());
        int before = lines.size();
        lines.removeIf(line -> {
            Matcher matcher = LINE.matcher(line);
            return matcher.matches() && matcher.group(2).equals(type) && areNames(matcher, first, second);
        });
        if (lines.size() < before) {
            write(lines);
        }
        return before - lines.size();
    }

    private static boolean overrules(String line, String verb, String type, String first, String second) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !matcher.group(2).equals(type)) {
            return false;
        }
        boolean join = verb.equals("same") || verb.equals("different");
        boolean joins = matcher.group(1).equals("same") || matcher.group(1).equals("different");
        if (join || joins) {
            return join && joins && areNames(matcher, first, second);
        }
        String register = second.replaceFirst(":.*", ":");
        return matcher.group(1).equals(verb)
                && matcher.group(3).equals(first)
                && (verb.equals("name") || matcher.group(4).startsWith(register));
    }

    private static boolean areNames(Matcher line, String first, String second) {
        String a = line.group(3);
        String b = line.group(4);
        return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
    }

    private List<String> lines() {
        return Files.exists(path) ? DataFolder.read(path).lines().toList() : List.of();
    }

    private void write(List<String> lines) {
        WholeFile.write(path, out -> {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        });
    }
}
