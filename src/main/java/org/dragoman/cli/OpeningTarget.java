package org.dragoman.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.cli.target.Target;
import org.dragoman.neo4j.Progress;
import org.dragoman.neo4j.QueryRunner;

/** A database that comes up while something else is done. Closing it closes the database, as soon as it is there. */
final class OpeningTarget implements AutoCloseable {
    private final CompletableFuture<Target> opening;

    private OpeningTarget(CompletableFuture<Target> opening) {
        this.opening = opening;
    }

    /**
     * {@return a database: a local one that starts from now on, or one that was given and answers}
     *
     * <p><b>Errors</b>: SetupException at once, where the given one does not answer or refuses.
     */
    static OpeningTarget of(LoadOptions options) {
        if (options.target().hasDatabase()) {
            Target target = options.target().open(options.ports(), Progress.NONE);
            new QueryRunner(target.connection()).close();
            return new OpeningTarget(CompletableFuture.completedFuture(target));
        }
        CompletableFuture<Target> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                opening.complete(options.target().open(options.ports(), Progress.NONE));
            } catch (RuntimeException e) {
                opening.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return new OpeningTarget(opening);
    }

    /** {@return the database, once it answers} */
    Target get(Progress progress) {
        if (!opening.isDone()) {
            progress.at("starting Neo4j", 0, 0);
        }
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        opening.handle((target, failure) -> {
                    if (target != null) {
                        target.close();
                    }
                    return failure;
                })
                .join();
    }
}
