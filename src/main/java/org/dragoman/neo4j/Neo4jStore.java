package org.dragoman.neo4j;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphStore;
import org.dragoman.issues.SetupException;
import org.dragoman.neo4j.Database.Transaction;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.neo4j.driver.Record;

/**
 * Keeps a graph in a Neo4j database, beside whatever else is there. How, the package's description says.
 *
 * <p><b>Errors</b>: {@link SetupException} when the server does not answer, refuses, goes away or is too old. What was
 * written until then stays until the next {@link #sync}, which puts it right.
 */
public final class Neo4jStore implements GraphStore, AutoCloseable {
    /** Differences up to this many rows go into one transaction: some 100 MB of the server's heap. */
    public static final int ROWS_AT_ONCE = 20_000;

    private static final int BATCH = 2_000;
    private static final int ATTEMPTS = 3;

    private final Database database;
    private final Progress progress;
    private final int rowsAtOnce;
    private final StoredReader reader = new StoredReader();
    private final CypherFile readLoad = CypherFiles.get("load/read-load");
    private final CypherFile beginLoad = CypherFiles.get("load/begin-load");
    private final CypherFile continueLoad = CypherFiles.get("load/continue-load");

    /**
     * Connects.
     *
     * @throws SetupException when there is no server, it refuses, or it is too old
     */
    public Neo4jStore(Connection connection, Progress progress) {
        this(connection, progress, ROWS_AT_ONCE);
    }

    Neo4jStore(Connection connection, Progress progress, int rowsAtOnce) {
        this.database = new Database(connection);
        this.progress = progress;
        this.rowsAtOnce = rowsAtOnce;
    }

    @Override
    public Changes sync(Graph wanted) {
        Schema.prepare(database, wanted);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return syncOnce(wanted);
            } catch (OvertakenException e) {
                progress.at("waiting for another load", attempt, ATTEMPTS);
            }
        }
        throw new SetupException(database + ": other loads write to this database at the same time; run one at a time");
    }

    @Override
    public Graph read() {
        return database.read(reader::read).graph();
    }

    @Override
    public void close() {
        database.close();
    }

    private Changes syncOnce(Graph wanted) {
        LoadMark mark = database.read(tx -> LoadMark.of(tx.list(readLoad, Map.of())));
        Difference difference = Difference.of(database.read(reader::read), wanted);
        if (difference.size() > rowsAtOnce) {
            writeInSteps(difference, mark);
        } else if (difference.size() > 0 || !mark.finished()) {
            writeAtOnce(difference, mark);
        }
        return difference.changes();
    }

    private void writeAtOnce(Difference difference, LoadMark mark) {
        List<Step> steps = new ArrayList<>(Step.before(difference));
        steps.addAll(Step.facts(difference));
        steps.addAll(Step.after(difference));
        Written written = new Written(progress, difference.size());
        database.write(tx -> {
            long generation = begin(tx, mark);
            run(tx, steps);
            hold(tx, generation, true);
            return generation;
        });
        written.add(difference.size());
    }

    private void writeInSteps(Difference difference, LoadMark mark) {
        long generation = database.write(tx -> begin(tx, mark));
        Written written = new Written(progress, difference.size());
        writeBatches(Step.before(difference), generation, written);
        write(Step.facts(difference), generation, false, written);
        writeBatches(Step.after(difference), generation, written);
        write(List.of(), generation, true, written);
    }

    private void writeBatches(List<Step> steps, long generation, Written written) {
        for (Step step : steps) {
            for (Step batch : step.batches(BATCH)) {
                write(List.of(batch), generation, false, written);
            }
        }
    }

    private void write(List<Step> steps, long generation, boolean last, Written written) {
        database.write(tx -> {
            hold(tx, generation, last);
            run(tx, steps);
            return generation;
        });
        written.add(steps.stream().mapToLong(s -> s.rows().size()).sum());
    }

    private static void run(Transaction tx, List<Step> steps) {
        for (Step step : steps) {
            for (Step batch : step.batches(BATCH)) {
                tx.list(batch.file(), Map.of("rows", batch.rows()));
            }
        }
    }

    /** {@return the generation that begins} */
    private long begin(Transaction tx, LoadMark mark) {
        return generation(tx.list(beginLoad, Map.of("expected", mark.generation(), "step", mark.step())));
    }

    /** Keeps other loads from beginning until the end of the transaction. */
    private void hold(Transaction tx, long generation, boolean finished) {
        generation(tx.list(continueLoad, Map.of("generation", generation, "finished", finished)));
    }

    private static long generation(List<Record> rows) {
        if (rows.isEmpty()) {
            throw new OvertakenException();
        }
        return rows.get(0).get("generation").asLong();
    }

    /** The mark that the last load left. */
    private record LoadMark(long generation, long step, boolean finished) {
        static LoadMark of(List<Record> rows) {
            return rows.isEmpty()
                    ? new LoadMark(0, 0, true)
                    : new LoadMark(
                            rows.get(0).get("generation").asLong(),
                            rows.get(0).get("step").asLong(),
                            rows.get(0).get("finished").asBoolean());
        }
    }

    /** Counts what is written and tells. */
    private static final class Written {
        private final Progress progress;
        private final long total;
        private long done;

        Written(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
            progress.at("loading", 0, total);
        }

        void add(long rows) {
            done = Math.min(total, done + rows);
            progress.at("loading", done, total);
        }
    }

    /** Another load began or went on in the meantime; thrown inside a transaction, which it undoes. */
    private static final class OvertakenException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
