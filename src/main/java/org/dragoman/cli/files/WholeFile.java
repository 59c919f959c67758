package org.dragoman.cli.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dragoman.issues.SetupException;

/** Writes files so that a reader finds the old one or the new one, never half of one. */
public final class WholeFile {
    /** Writes what belongs into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the file and then puts the new one in the place of the old.
     *
     * @param file its folder is made when missing
     * @throws SetupException naming the file and what to do
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new SetupException(file + " is a folder; give the name of a file.");
        }
        Path part = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            part.toFile().deleteOnExit();
            try {
                try (Writer out = Files.newBufferedWriter(part)) {
                    content.writeTo(out);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw cannot("written", file, e);
        }
    }

    /** {@return the failure to tell a user when a file or folder cannot be read or written} */
    public static SetupException cannot(String done, Path file, IOException e) {
        return new SetupException(file + " cannot be " + done + ": " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission; change its permissions or name another.";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder.";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder.";
        }
        String reason = e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(e.getMessage());
        return reason.contains("No space left")
                ? "the disk is full; make room or name another folder."
                : reason + " (" + e.getClass().getSimpleName() + ").";
    }
}
