package org.dragoman.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.Target;

/** Tells where the graph can be looked at. */
final class Addresses {
    private static final int NAME_WIDTH = 15;

    private Addresses() {}

    /**
     * {@return the lines at the end of a load}
     *
     * @param guide the address of the guide, where it is served
     */
    static String of(LoadOptions options, Target target, Optional<URI> guide) {
        if (target.browser().isEmpty()) {
            return of(target);
        }
        return options.serve()
                ? guide.map(g -> of(target, g)).orElseGet(() -> of(target))
                        + line("Stop it with", "dragoman serve --stop" + data(options))
                : toCome(options, target);
    }

    /** The server has stopped with the load: these are the addresses once it runs again. */
    private static String toCome(LoadOptions options, Target target) {
        Ports ports = options.portsToServe();
        return line("Look at it with", "dragoman serve" + data(options) + "  and then at")
                + line("  Guide", "http://127.0.0.1:" + Ports.guide(options.guidePort()) + "/  begin here")
                + line("  Neo4j Browser", "http://127.0.0.1:" + orFree(ports.http()) + "/browser/")
                + line(
                        "  Bolt",
                        "bolt://127.0.0.1:" + orFree(ports.bolt()) + "  user "
                                + target.connection().user())
                + password(target).replaceFirst("Password  ", "  Password")
                + line("Ask it with", "dragoman query" + data(options) + ", dragoman explain NAME" + data(options));
    }

    private static String orFree(int port) {
        return port == 0 ? "PORT" : String.valueOf(port);
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
        return text.append(password(target)).toString();
    }

    private static String password(Target target) {
        return target.passwordFile()
                .map(file -> line("Password", "in " + relative(file)))
                .orElse("");
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
