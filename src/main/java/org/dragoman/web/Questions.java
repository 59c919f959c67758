package org.dragoman.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/** The questions that came with the program, by name. */
final class Questions {
    private static final String FOLDER = "/cypher/queries";
    private static final String ENDING = ".cypher";

    private final SortedMap<String, Question> byName = new TreeMap<>();

    Questions(Collection<Question> questions) {
        questions.forEach(q -> byName.put(q.name(), q));
    }

    /** {@return the files of {@code cypher/queries} on the classpath} */
    static Questions fromClasspath() {
        URL url = Questions.class.getResource(FOLDER);
        if (url == null) {
            throw new SetupException("the folder cypher/queries is missing in the program; build it again");
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarOf(uri))))) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the question in the file of this name} */
    Question get(String name) {
        Question question = byName.get(name);
        if (question == null) {
            throw new SetupException("no such file: cypher/queries/" + name + ENDING);
        }
        return question;
    }

    /** {@return all, by name} */
    List<Question> all() {
        return List.copyOf(byName.values());
    }

    private static String jarOf(URI uri) {
        String inside = uri.getRawSchemeSpecificPart();
        return inside.substring(0, inside.indexOf("!/"));
    }

    private static Questions read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
                }
            }
        }
        return new Questions(texts.entrySet().stream()
                .map((Map.Entry<String, String> e) -> Question.parse(e.getKey(), e.getValue()))
                .toList());
    }
}
