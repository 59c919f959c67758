package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.dragoman.issues.SetupException;
import org.dragoman.pipeline.ArticlePipeline;

/** A benchmark whose tasks are texts, read one by one on several threads. */
final class TextBenchmark implements Benchmark {
    private final String name;
    private final List<String> fields;
    private final TextReader reader;
    private final Supplier<ArticlePipeline> pipelines;
    private final int threads;

    /** Answers one task with what the pipeline reads in its text. */
    interface TextReader {
        ObjectNode answer(Task task, ArticlePipeline pipeline, IssueLog issues);
    }

    /** A mistake of ours that one task brought to light. */
    record TaskFailed(String where, String message) implements Issue {}

    private record Answered(Optional<ObjectNode> answer, IssueLog issues) {}

    TextBenchmark(
            String name, List<String> fields, TextReader reader, Supplier<ArticlePipeline> pipelines, int threads) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.reader = reader;
        this.pipelines = pipelines;
        this.threads = threads;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public List<ObjectNode> answer(List<Task> tasks, IssueLog issues, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        ThreadLocal<ArticlePipeline> pipeline = ThreadLocal.withInitial(pipelines);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Answered>> futures = new ArrayList<>();
            for (Task task : tasks) {
                futures.add(executor.submit(() -> {
                    Answered answered = answer(task, pipeline.get());
                    progress.report(done.incrementAndGet(), tasks.size());
                    return answered;
                }));
            }
            List<ObjectNode> answers = new ArrayList<>();
            for (Future<Answered> future : futures) {
                Answered answered = get(future);
                issues.addAll(answered.issues());
                answered.answer().ifPresent(answers::add);
            }
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }

    private Answered answer(Task task, ArticlePipeline pipeline) {
        IssueLog issues = new IssueLog();
        try {
            return new Answered(Optional.of(reader.answer(task, pipeline, issues)), issues);
        } catch (SetupException e) {
            throw e;
        } catch (RuntimeException e) {
            issues.add(new TaskFailed(task.where(), "\"" + task.id() + "\" could not be read (" + e + ")"));
            return new Answered(Optional.empty(), issues);
        }
    }

    private static Answered get(Future<Answered> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupException("Interrupted before all tasks were answered.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
