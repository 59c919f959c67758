package org.dragoman.cli;

import java.net.URI;
import java.nio.file.Path;
import org.dragoman.cli.target.Target;

/** Tells where the graph can be looked at. */
final class Addresses {
    private static final int NAME_WIDTH = 15;

    private Addresses() {}

    /** {@return the lines at the end of a load} */
    static String of(LoadOptions options, Target target) {
        if (target.browser().isEmpty() || options.serve()) {
            return of(target)
                    + (options.serve() && target.browser().isPresent()
                            ? line("Stop it with", "dragoman serve --stop" + data(options))
                            : "");
        }
        return line("Look at it with", "dragoman serve" + data(options) + "  (Neo4j Browser with a guide, and Bolt)")
                + line("Ask it with", "dragoman query" + data(options) + ", dragoman explain NAME");
    }

    /** {@return the addresses of a database and of the guide to it} */
    static String of(Target target, URI guide) {
        return line("Guide", guide + "  begin here") + of(target);
    }

    /** {@return the addresses of a database} */
    static String of(Target target) {
        StringBuilder text = new StringBuilder();
        target.browser().ifPresent(uri -> text.append(line("Neo4j Browser", uri.toString())));
        text.append(line(
                "Bolt",
                target.connection().uri() + "  user " + target.connection().user()));
        target.passwordFile().ifPresent(file -> text.append(line("Password", "in " + relative(file))));
        return text.toString();
    }

    private static Path relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private static String data(LoadOptions options) {
        String data = options.target().data().path().toString();
        return data.equals(".dragoman") ? "" : " --data " + data;
    }

    private static String line(String name, String value) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH + 2 - name.length())) + value + "\n";
    }
}
