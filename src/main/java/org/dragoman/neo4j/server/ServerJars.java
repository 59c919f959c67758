package org.dragoman.neo4j.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/** The folder of the server's jars, and the commands that start a program from it. */
public record ServerJars(Path folder) {
    private static final List<String> OPENED = List.of(
            "java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent");

    /** @throws SetupException when the jars are not there */
    public ServerJars {
        folder = folder.toAbsolutePath().normalize();
        if (!hasServer(folder)) {
            throw new SetupException("the jars of the local Neo4j server are not in " + folder
                    + "; run \"mvn -Dfast package\" once with network access,"
                    + " or give the address of a running server with --neo4j");
        }
    }

    /** {@return the command that runs this main class on these jars, all but the class's own arguments} */
    List<String> command(String heap, String mainClass) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-XX:+UseG1GC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(folder + File.separator + "*");
        command.add(mainClass);
        return command;
    }

    private static boolean hasServer(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).anyMatch(n -> n.matches("neo4j-\\d.*\\.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
