package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of the program itself, code and data, under which the cache keeps what it read. */
final class ProgramHash {
    private ProgramHash() {}

    static String get() {
        try {
            Path code = Path.of(ProgramHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(code)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path code) throws IOException {
        if (Files.isRegularFile(code)) {
            return List.of(code);
        }
        try (Stream<Path> paths = Files.walk(code)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
