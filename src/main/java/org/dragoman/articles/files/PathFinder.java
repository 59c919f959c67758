package org.dragoman.articles.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/** Finds the files of articles below the paths that a user names. */
final class PathFinder {
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".json", ".jsonl");

    /** A folder's own papers are no articles: README.md, SOURCE.md, LICENSE.txt. */
    private static final Pattern ABOUT_FOLDER =
            Pattern.compile("(?:README|SOURCES?|LICEN[SC]E|NOTICE|CHANGELOG|CONTRIBUTING)(?:\\.\\w+)?");

    static final String SIDE_CAR = ".meta.json";

    private PathFinder() {}

    /** {@return the files, each once, in order of their names as the user would write them} */
    static List<Path> find(List<String> names, IssueLog issues) {
        TreeMap<String, Path> files = new TreeMap<>();
        for (String name : names) {
            try {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    walk(path, files, issues);
                } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path.toString(), path);
                } else {
                    issues.add(new BadInput.NoSuchPath(name));
                }
            } catch (InvalidPathException e) {
                issues.add(new BadInput.NoSuchPath(name.replaceAll("\\p{Cntrl}", "?")));
            }
        }
        return List.copyOf(files.values());
    }

    private static void walk(Path folder, SortedMap<String, Path> files, IssueLog issues) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                            return isHidden(below) && !below.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            String name = file.getFileName().toString();
                            if (isArticle(name)) {
                                files.put(file.toString(), file);
                            } else if (!isHidden(file)
                                    && !name.endsWith(SIDE_CAR)
                                    && !ABOUT_FOLDER.matcher(name).matches()) {
                                issues.add(new BadInput.UnknownFileType(file.toString()));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            issues.add(issue(file, e));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(
                                Path below, @org.jspecify.annotations.Nullable IOException e) {
                            if (e != null) {
                                issues.add(issue(below, e));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            issues.add(issue(folder, e));
        }
    }

    private static boolean isArticle(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith)
                && !lower.startsWith(".")
                && !lower.endsWith(SIDE_CAR)
                && !ABOUT_FOLDER.matcher(name).matches();
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && name.toString().startsWith(".")
                && !name.toString().matches("\\.{1,2}");
    }

    /** {@return the issue that a failure to read a path is} */
    static Issue issue(Path path, IOException e) {
        if (e instanceof FileSystemLoopException) {
            return new BadInput.LinkLoop(path.toString());
        }
        if (e instanceof NoSuchFileException) {
            return new BadInput.NoSuchPath(path.toString());
        }
        if (e instanceof AccessDeniedException) {
            return new BadInput.NotReadable(path.toString(), "permission denied");
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
        return reason.contains("symbolic links")
                ? new BadInput.LinkLoop(path.toString())
                : new BadInput.NotReadable(path.toString(), reason);
    }
}
