package org.dragoman.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hashes of what the program consists of, the same for each build of the same sources. */
final class ProgramHash {
    private static final int LENGTH = 16;
    private static final Pattern MODELS = Pattern.compile("(nlp4j|opennlp)-.*\\.jar");

    private ProgramHash() {}

    /** {@return one hash of code and data, under which the cache keeps what it read} */
    static String get() {
        MessageDigest digest = sha256();
        digest.update(parts().toString().getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /** {@return hashes of code, name lists and teaching sentences, and the names of the libraries with the models} */
    static SortedMap<String, String> parts() {
        SortedMap<String, MessageDigest> digests = new TreeMap<>();
        try {
            Path place = Path.of(ProgramHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                add(place, digests);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    add(jar.getPath("/"), digests);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        SortedMap<String, String> parts = new TreeMap<>();
        digests.forEach((part, digest) -> parts.put(part, hex(digest)));
        parts.put("models", models());
        return parts;
    }

    private static void add(Path root, Map<String, MessageDigest> digests) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(f -> files.put(root.relativize(f).toString().replace('\\', '/'), f));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String name = file.getKey();
            if (!name.startsWith("META-INF/") && !name.startsWith(".")) {
                String part = name.startsWith("seeds/names/") || name.startsWith("seeds/relations/")
                        ? name.split("/")[1]
                        : "code";
                MessageDigest digest = digests.computeIfAbsent(part, p -> sha256());
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file.getValue()));
            }
        }
    }

    private static String models() {
        return List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))).stream()
                .map(entry -> new File(entry).getName())
                .filter(MODELS.asMatchPredicate())
                .map(name -> name.replace(".jar", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
