package org.dragoman.neo4j.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.graph.Label;
import org.dragoman.graph.RelationshipType;
import org.dragoman.issues.SetupException;

/** The files in {@code cypher/} as they came with the program, in the order of their names. */
public final class CypherFiles {
    private static final String ROOT = "/cypher/";
    /** The name that stands for any taught relation. */
    private static final String EXAMPLE = "TAUGHT";

    private static final String ENDING = ".cypher";

    private CypherFiles() {}

    /** {@return constraints and indexes, safe to repeat} */
    public static List<CypherFile> schema() {
        return list("schema");
    }

    /** {@return the questions} */
    public static List<CypherFile> queries() {
        return list("queries");
    }

    /** {@return the checks: each must return no rows} */
    public static List<CypherFile> checks() {
        return list("checks");
    }

    /** {@return the statements that loading takes} */
    public static List<CypherFile> load() {
        return list("load");
    }

    /** {@return the statement that writes nodes of this label} */
    public static CypherFile load(Label label) {
        return get("load/" + label.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the statement that writes relationships of this type} */
    public static CypherFile load(RelationshipType type) {
        return type.isTaught()
                ? taught("load/taught", type)
                : get("load/" + type.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the constraint that a taught type needs, safe to repeat} */
    public static CypherFile key(RelationshipType type) {
        return taught("load/taught-key", type);
    }

    /** Only here does a name become part of a statement: one of letters, digits and underscores, as its type has checked. */
    private static CypherFile taught(String name, RelationshipType type) {
        return CypherFile.parse(name, text(name).replace(EXAMPLE, type.name()));
    }

    /**
     * {@return the file with this name: {@code queries/timeline}}
     *
     * @throws SetupException when there is none
     */
    public static CypherFile get(String name) {
        return CypherFile.parse(name, text(name));
    }

    private static String text(String name) {
        try (InputStream in = CypherFiles.class.getResourceAsStream(ROOT + name + ENDING)) {
            if (in == null) {
                throw new SetupException("no such file: cypher/" + name + ENDING);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CypherFile> list(String folder) {
        URL url = CypherFiles.class.getResource(ROOT + folder);
        if (url == null) {
            throw new SetupException("the folder cypher/" + folder + " is missing in the program; build it again");
        }
        try {
            URLConnection connection = url.openConnection();
            Stream<String> names = connection instanceof JarURLConnection jar
                    ? namesInJar(jar, folder)
                    : namesInFolder(Path.of(url.toURI()));
            return names.filter(n -> n.endsWith(ENDING))
                    .map(n -> n.substring(0, n.length() - ENDING.length()))
                    .sorted()
                    .map(n -> get(folder + "/" + n))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> namesInJar(JarURLConnection jar, String folder) throws IOException {
        String prefix = ROOT.substring(1) + folder + "/";
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(n -> n.startsWith(prefix))
                .map(n -> n.substring(prefix.length()));
    }

    private static Stream<String> namesInFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).toList().stream();
        }
    }
}
