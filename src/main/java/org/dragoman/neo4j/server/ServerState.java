package org.dragoman.neo4j.server;

import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A running server.
 *
 * @param server its process
 * @param owner the process for which it runs; absent when it shall run until it is told to stop
 */
record ServerState(Running server, int bolt, int http, Optional<Running> owner) {

    /** A process, told from a later one with the same number by when it started. */
    record Running(long pid, String started) {
        static Running of(ProcessHandle process) {
            return new Running(
                    process.pid(),
                    process.info().startInstant().map(Instant::toString).orElse(""));
        }

        /** {@return this process, when it still runs} */
        Optional<ProcessHandle> findProcess() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> of(p).equals(this));
        }
    }

    ServerState ownedBy(Optional<Running> newOwner) {
        return new ServerState(server, bolt, http, newOwner);
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("server.pid", String.valueOf(server.pid()));
        properties.setProperty("server.started", server.started());
        properties.setProperty("bolt", String.valueOf(bolt));
        properties.setProperty("http", String.valueOf(http));
        owner.ifPresent(o -> {
            properties.setProperty("owner.pid", String.valueOf(o.pid()));
            properties.setProperty("owner.started", o.started());
        });
        return properties;
    }

    /** {@return the server these properties speak of; none when they are broken} */
    static Optional<ServerState> parse(Properties properties) {
        try {
            Optional<Running> owner =
                    properties.containsKey("owner.pid") ? Optional.of(running(properties, "owner")) : Optional.empty();
            return Optional.of(new ServerState(
                    running(properties, "server"),
                    Integer.parseInt(properties.getProperty("bolt", "")),
                    Integer.parseInt(properties.getProperty("http", "")),
                    owner));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Running running(Properties properties, String whose) {
        return new Running(
                Long.parseLong(properties.getProperty(whose + ".pid", "")),
                properties.getProperty(whose + ".started", ""));
    }
}
