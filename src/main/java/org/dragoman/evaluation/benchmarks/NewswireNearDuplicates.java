package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Judgements;
import org.dragoman.resolution.Resolution;
import org.dragoman.resolution.Resolver;

/** Which texts are copies of one another. */
final class NewswireNearDuplicates implements Benchmark {
    private final Resolver resolver;

    NewswireNearDuplicates(Gazetteer gazetteer) {
        this.resolver = new Resolver(gazetteer);
    }

    @Override
    public String name() {
        return "neardup-newswire";
    }

    @Override
    public List<String> fields() {
        return List.of("text");
    }

    @Override
    public List<ObjectNode> answer(List<Task> tasks, IssueLog issues, Progress progress) {
        List<Extraction> texts = tasks.stream()
                .map(t -> new Extraction(new TaskText(t).article(null, null, issues), List.of(), List.of(), List.of()))
                .toList();
        Map<String, Set<String>> copies = new TreeMap<>();
        for (Resolution.Duplicate pair :
                resolver.resolve(texts, Judgements.NONE, issues).duplicates()) {
            copies.computeIfAbsent(pair.later(), k -> new TreeSet<>()).add(pair.earlier());
            copies.computeIfAbsent(pair.earlier(), k -> new TreeSet<>()).add(pair.later());
        }
        List<ObjectNode> answers = new ArrayList<>();
        for (Task task : tasks) {
            ObjectNode answer = task.newAnswer();
            ArrayNode duplicates = answer.putArray("duplicates");
            copies.getOrDefault(task.id(), Set.of()).forEach(duplicates::add);
            answers.add(answer);
            progress.report(answers.size(), tasks.size());
        }
        return answers;
    }
}
