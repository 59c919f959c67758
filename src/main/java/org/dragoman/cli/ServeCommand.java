package org.dragoman.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.Target;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.server.LocalServer;
import org.dragoman.web.GuideServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The local server, for as long as someone looks. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the local Neo4j server with Neo4j Browser, and a guide to the graph in it, until Ctrl-C.",
            "Nobody but this machine can reach it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman serve",
            "  dragoman serve --data news.dragoman --http-port 8474 --bolt-port 8687",
            "  dragoman serve --stop     (after \"build --serve\")",
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private TargetOptions options = new TargetOptions();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--stop", description = "Stop the server that was left running.")
    private boolean stop;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec);
        if (spec != null && options.hasDatabase()) {
            throw new ParameterException(spec.commandLine(), "serve runs the local server; leave --neo4j out.");
        }
        if (stop) {
            boolean stopped = LocalServer.stop(options.data().server());
            console.out()
                    .println(
                            stopped
                                    ? "Stopped."
                                    : "No server runs on " + options.data().server() + ".");
            return ExitCode.OK;
        }
        try (ServerProgress progress = new ServerProgress();
                Target target = options.openFilled(ports.ports(), progress);
                GuideServer guide = GuideServer.start(
                        Ports.guide(ports.guide()),
                        target.browser().orElseThrow(),
                        target.connection().uri())) {
            target.takeOver();
            console.out().print(Addresses.of(target, guide.index()));
            console.out().println("Press Ctrl-C to stop.");
            console.out().flush();
            while (target.isRunning()) {
                TimeUnit.SECONDS.sleep(1);
            }
            throw new SetupException("The local server has ended; its log is in "
                    + options.data().server().resolve("home").resolve("logs") + ".");
        }
    }
}
