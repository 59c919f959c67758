package org.dragoman.neo4j.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.issues.SetupException;

/** Neo4j's own administration, run as a process on the server's jars. */
public final class AdminTool {
    private static final String MAIN_CLASS = "org.neo4j.cli.AdminTool";
    private static final int LAST_LINES = 15;

    private final ServerJars jars;
    private final Path home;

    /**
     * For the server that lives in this folder.
     *
     * @param home with its settings in {@code conf}
     */
    public AdminTool(ServerJars jars, Path home) {
        this.jars = jars;
        this.home = home.toAbsolutePath();
    }

    /** Sets the password that the first user of a database not yet started will have. */
    void setFirstPassword(String password) {
        run("512m", List.of("dbms", "set-initial-password", password), "set the first password");
    }

    /**
     * Makes a database from CSV files, as fast as the disk allows. The database must not exist and no server may run.
     *
     * @param options as {@code neo4j-admin database import full} takes them
     * @return what the importer printed
     */
    public String importCsv(String heap, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j"));
        arguments.add("--report-file=" + home.resolve("import.report"));
        arguments.addAll(options);
        return run(heap, arguments, "import");
    }

    /** The arguments travel in a file that only we can read: a list of processes would show them to everybody. */
    private String run(String heap, List<String> arguments, String what) {
        List<String> command = jars.command(heap, MAIN_CLASS);
        List<String> rest = new ArrayList<>(command.subList(1, command.size()));
        rest.addAll(arguments);
        Path file = home.resolve("arguments");
        Path output = home.resolve("admin.log");
        try {
            Files.createDirectories(home);
            ServerFolder.writeSecret(file, rest.stream().map(AdminTool::quote).collect(Collectors.joining("\n")));
            ProcessBuilder builder = new ProcessBuilder(command.get(0), "@" + file)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("NEO4J_HOME", home.toString());
            builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
            Process process = builder.start();
            int code = waitFor(process);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (code != 0) {
                throw new SetupException("neo4j-admin could not " + what + " in " + home + ":\n" + last(printed));
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
            delete(output);
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new SetupException("interrupted while neo4j-admin was at work", e);
        }
    }

    private static String last(String printed) {
        List<String> lines = printed.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static String quote(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
