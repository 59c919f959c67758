package org.dragoman.neo4j;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.neo4j.Database.Transaction;
import org.dragoman.neo4j.server.LocalServer;
import org.dragoman.neo4j.server.ServerJars;

/** One local server for all tests of a run; it ends with them. */
public final class TestServer {
    private static final Path TARGET = Path.of("target", "neo4j");

    private TestServer() {}

    /** {@return the server's jars} */
    public static ServerJars jars() {
        return new ServerJars(TARGET.resolve("lib"));
    }

    /** {@return how to connect to the server, which runs} */
    public static Connection connection() {
        return Holder.SERVER.connection();
    }

    /** {@return how to connect to the server, of which the database is empty but for the schema} */
    public static Connection empty() {
        empty(connection());
        return connection();
    }

    /** Empties a database. */
    static void empty(Connection connection) {
        run(connection, "MATCH (n) DETACH DELETE n");
    }

    /** {@return the rows this statement gives} */
    static List<Map<String, Object>> run(Connection connection, String statement) {
        try (Database database = new Database(connection)) {
            return database.write(
                    (Transaction tx) -> tx.run(statement, Map.of()).list(row -> row.asMap()));
        }
    }

    /** Runs a statement that changes the schema. */
    static void changeSchema(Connection connection, String statement) {
        try (Database database = new Database(connection)) {
            database.changeSchema(statement);
        }
    }

    private static final class Holder {
        private static final LocalServer SERVER = start();

        private static LocalServer start() {
            LocalServer server =
                    LocalServer.start(LocalServer.Settings.of(jars(), TARGET.resolve("test-data")), Progress.NONE);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
