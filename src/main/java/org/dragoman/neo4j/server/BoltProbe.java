package org.dragoman.neo4j.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Connection;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Asks whether a starting server answers yet. */
final class BoltProbe {
    private static final int CONNECT_MILLIS = 1_000;

    private BoltProbe() {}

    /**
     * {@return whether a query gets its answer}
     *
     * @throws SetupException when the server answers, but not to this password
     */
    static boolean answers(Connection connection) {
        if (!listens(connection)) {
            return false;
        }
        Config config = Config.builder()
                .withLogging(Logging.javaUtilLogging(Level.OFF))
                .withConnectionTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver(
                connection.uri(), AuthTokens.basic(connection.user(), connection.password()), config)) {
            return driver.executableQuery("RETURN 1").execute().records().size() == 1;
        } catch (AuthenticationException e) {
            throw new SetupException(
                    "the local Neo4j server has another password than the one given; set NEO4J_PASSWORD to the right one,"
                            + " or give another folder with --data",
                    e);
        } catch (Neo4jException e) {
            return false;
        }
    }

    private static boolean listens(Connection connection) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(
                            connection.uri().getHost(), connection.uri().getPort()),
                    CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
