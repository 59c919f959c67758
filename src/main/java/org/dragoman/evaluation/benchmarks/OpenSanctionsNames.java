package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.names.NameComparison;
import org.dragoman.resolution.names.NameLikeness;

/** Whether two names are of one person or organisation. */
final class OpenSanctionsNames implements Benchmark {
    @Override
    public String name() {
        return "names-opensanctions";
    }

    @Override
    public List<String> fields() {
        return List.of("name1", "name2");
    }

    @Override
    public List<ObjectNode> answer(List<Task> tasks, IssueLog issues, Progress progress) {
        NameComparison comparison = NameComparison.fromClasspath();
        List<ObjectNode> answers = new ArrayList<>();
        for (Task task : tasks) {
            String first = task.get("name1");
            String second = task.get("name2");
            NameLikeness likeness = task.find("schema").orElse("Person").equals("Person")
                    ? comparison.persons(first, second)
                    : comparison.organizations(first, second);
            answers.add(task.newAnswer()
                    .put("match", likeness.isSame())
                    .put("score", likeness.score())
                    .put("reason", likeness.words()));
            progress.report(answers.size(), tasks.size());
        }
        return answers;
    }
}
