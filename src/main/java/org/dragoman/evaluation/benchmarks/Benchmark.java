package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dragoman.issues.IssueLog;

/** One benchmark: turns its tasks into answers. Not every task has one; the rest have an issue. */
public interface Benchmark {
    /** Told how many tasks of how many are done. Called from several threads. */
    interface Progress {
        void report(int done, int total);
    }

    /** {@return the name that a user gives} */
    String name();

    /** {@return the text fields that every task must have, beside "id"} */
    List<String> fields();

    /** {@return the answers, in the order of the tasks} */
    List<ObjectNode> answer(List<Task> tasks, IssueLog issues, Progress progress);
}
