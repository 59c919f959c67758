package org.dragoman.cli;

import org.dragoman.cli.target.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a local server that stays can be reached. */
final class PortOptions {
    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "Of the local server. Default: 7687, or any that is free.")
    private @Nullable Integer bolt;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Of the local server's Neo4j Browser. Default: 7474, or any that is free.")
    private @Nullable Integer http;

    @Option(
            names = "--guide-port",
            paramLabel = "PORT",
            description = "Of the guide to the graph. Default: 7475, or any that is free.")
    private @Nullable Integer guide;

    /** {@return the port of the guide, where one was asked for} */
    @Nullable
    Integer guide() {
        return guide;
    }

    Ports ports() {
        return Ports.of(bolt, http);
    }
}
