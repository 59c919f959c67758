package org.dragoman.cli;

import java.util.List;
import java.util.Map;
import org.dragoman.neo4j.Answer;
import org.dragoman.neo4j.QueryRunner;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;

/** Runs the checks: promises about the graph, of which each breach is a row. */
final class Checks {
    /** What one check found. */
    record Result(CypherFile check, Answer answer) {
        boolean passed() {
            return answer.rows().isEmpty();
        }
    }

    private Checks() {}

    static List<Result> run(QueryRunner runner) {
        return CypherFiles.checks().stream()
                .map(check -> new Result(check, runner.run(check, Map.of())))
                .toList();
    }

    /** {@return the outcome of all, in one line} */
    static String summary(List<Result> results) {
        long failed = results.stream().filter(r -> !r.passed()).count();
        return failed == 0
                ? "All " + results.size() + " checks passed."
                : failed + " of " + results.size() + " checks failed; \"dragoman check\" shows what they found.";
    }
}
