package org.dragoman.neo4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.cypher.CypherFile;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** A connected database. What goes wrong with it becomes a {@link SetupException} that names it and says what to do. */
final class Database implements AutoCloseable {
    private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");
    /** What Neo4j says when it cannot append to its log; why, it tells its own log only. */
    private static final Pattern DISK = Pattern.compile(
            "No space left|Could not append transaction|Disk quota exceeded|(?i)transaction log .*(fail|error)|database panic");

    private static final int SCHEMA_ATTEMPTS = 3;
    private static final int OLDEST_MAJOR = 5;
    private static final int OLDEST_MINOR = 26;

    private final Connection connection;
    private final Driver driver;

    /**
     * Connects.
     *
     * @throws SetupException when there is no server, it refuses, or it is too old
     */
    Database(Connection connection) {
        this.connection = connection;
        this.driver = open(connection);
        try {
            driver.verifyConnectivity();
            requireVersion();
        } catch (Neo4jException e) {
            driver.close();
            throw explain(e);
        } catch (SetupException e) {
            driver.close();
            throw e;
        }
    }

    /** {@return what this work returns, done in one transaction; done again when the server asks for it} */
    <T> T write(Function<Transaction, T> work) {
        return inSession(AccessMode.WRITE, session -> session.executeWrite(tx -> work.apply(new Transaction(tx))));
    }

    /** {@return what this work returns, done in one transaction that may not write} */
    <T> T read(Function<Transaction, T> work) {
        return inSession(AccessMode.READ, session -> session.executeRead(tx -> work.apply(new Transaction(tx))));
    }

    /** Runs a statement that changes the schema; again where another load changes it at the same time. */
    void changeSchema(String statement) {
        inSession(AccessMode.WRITE, session -> {
            for (int attempt = 1; true; attempt++) {
                try {
                    return session.run(statement).consume();
                } catch (Neo4jException e) {
                    boolean overtaken =
                            e instanceof TransientException || e.code().contains("AlreadyExists");
                    if (!overtaken || attempt == SCHEMA_ATTEMPTS) {
                        throw e;
                    }
                }
            }
        });
    }

    @Override
    public void close() {
        driver.close();
    }

    @Override
    public String toString() {
        return connection.toString();
    }

    private static Driver open(Connection connection) {
        Config config = Config.builder()
                .withLogging(Logging.javaUtilLogging(Level.OFF))
                .withUserAgent("dragoman")
                .withConnectionTimeout(15, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(15, TimeUnit.SECONDS)
                .build();
        try {
            return GraphDatabase.driver(
                    connection.uri(), AuthTokens.basic(connection.user(), connection.password()), config);
        } catch (IllegalArgumentException e) {
            throw new SetupException(
                    connection.uri() + " is not the address of a Neo4j database; give one like bolt://localhost:7687",
                    e);
        }
    }

    private void requireVersion() {
        try (Session session = driver.session()) {
            String agent = session.run("RETURN 1").consume().server().agent();
            Matcher matcher = AGENT.matcher(agent);
            if (matcher.matches()) {
                int major = Integer.parseInt(matcher.group(1));
                int minor = Integer.parseInt(matcher.group(2));
                if (major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR)) {
                    throw new SetupException(connection.uri() + " runs " + agent + ", but Dragoman needs Neo4j "
                            + OLDEST_MAJOR + "." + OLDEST_MINOR
                            + " or newer; use another server, or none to start the local one");
                }
            }
        }
    }

    private <T> T inSession(AccessMode mode, Function<Session, T> work) {
        SessionConfig config =
                SessionConfig.builder().withDefaultAccessMode(mode).build();
        try (Session session = driver.session(config)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    private SetupException explain(Neo4jException e) {
        String where = connection.uri().toString();
        String message = String.valueOf(e.getMessage());
        if (e instanceof AuthenticationException) {
            return new SetupException(
                    where + " refuses the user \"" + connection.user()
                            + "\": wrong name or password; set NEO4J_PASSWORD to the right one",
                    e);
        }
        if (e instanceof SecurityException) {
            return new SetupException(where + " refuses the user \"" + connection.user() + "\": " + message, e);
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return new SetupException(
                    "no answer from Neo4j at " + where
                            + "; see that the server runs and that this is its Bolt address, then run again: "
                            + "what a broken load left is put right by the next (" + firstLine(message) + ")",
                    e);
        }
        if (DISK.matcher(message).find()) {
            return new SetupException(
                    where + " could not write to its disk, which may be full: " + firstLine(message)
                            + "; make room there, start that server again if it is your own, and run again: what a"
                            + " broken load left is put right by the next",
                    e);
        }
        if (e instanceof TransientException || message.contains("MemoryPool") || message.contains("OutOfMemory")) {
            return new SetupException(
                    where + " could not finish: " + firstLine(message)
                            + "; give the server more memory, or run again when it is less busy",
                    e);
        }
        if (e instanceof ClientException && e.code().contains("Constraint")) {
            return new SetupException(
                    where + " holds something of somebody else's under an id or name that Dragoman needs: "
                            + firstLine(message) + "; change that, or use another database",
                    e);
        }
        return new SetupException(where + ": " + message, e);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    /** A running transaction. */
    static final class Transaction {
        private final TransactionContext tx;

        Transaction(TransactionContext tx) {
            this.tx = tx;
        }

        /** {@return the rows this file's statement gives} */
        List<Record> list(CypherFile file, Map<String, Object> parameters) {
            return tx.run(file.statement(), parameters).list();
        }

        /** {@return the rows this file's statement gives, one by one, while the transaction lasts} */
        Stream<Record> stream(CypherFile file) {
            return tx.run(file.statement()).stream();
        }

        /** {@return the outcome of any statement, to be read while the transaction lasts} */
        org.neo4j.driver.Result run(String statement, Map<String, Object> parameters) {
            return tx.run(statement, parameters);
        }
    }
}
