package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.TestModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every taught sentence is found again, and no counter-example is taken for one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedRelationsTest {
    private final IssueLog issues = new IssueLog();
    private List<TaughtExample> examples = List.of();
    private PatternSet patterns = new PatternSet(List.of());

    @BeforeAll
    void learn() {
        TaughtRelations relations = new TaughtRelations(SeedRelations.read());
        examples = relations.examples(TestModels.models().newParser(), issues);
        patterns = new PatternCompiler(new TaughtRelations(SeedRelations.read()).lessons(), issues).compile(examples);
    }

    @Test
    void everyRelationIsTaught() {
        List<RelationType> wanted = new ArrayList<>(RelationType.values());
        wanted.remove(RelationType.SAID);
        assertEquals(
                wanted,
                SeedRelations.read().stream().map(RelationFile::relation).toList());
    }

    @Test
    void somethingIsLearnedFromEveryExample() {
        assertEquals("", issues.all().stream().map(Issue::message).distinct().collect(Collectors.joining("\n")));
    }

    @Test
    void everyExampleIsFoundAgain() {
        List<String> missed = new ArrayList<>();
        for (TaughtExample example : examples) {
            if (example.taught().example()) {
                example.pairs().stream()
                        .filter(pair -> ofRelation(example).stream().noneMatch(p -> finds(p, pair, example)))
                        .forEach(pair -> missed.add(example.taught().where() + " " + pair.subject() + " "
                                + pair.object() + " in " + example.taught().text()));
            }
        }
        assertEquals("", String.join("\n", missed));
    }

    @Test
    void noCounterExampleIsTakenForAnExample() {
        List<String> wrong = new ArrayList<>();
        for (TaughtExample example : examples) {
            for (PathPattern pattern : ofRelation(example)) {
                PatternCompiler.findings(pattern, example).stream()
                        .filter(match -> PatternCompiler.isWrong(match, example))
                        .forEach(match -> wrong.add(example.taught().where() + " " + pattern.rule() + ": "
                                + example.taught().text()));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theOrderOfTheSentencesDoesNotMatter() {
        List<TaughtExample> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(
                patterns.print(),
                new PatternCompiler(new TaughtRelations(SeedRelations.read()).lessons(), new IssueLog())
                        .compile(shuffled)
                        .print());
    }

    @Test
    void whatIsPrintedIsReadBack() {
        assertTrue(patterns.print().length() > 1000);
        assertEquals(patterns.print(), PatternSet.parse(patterns.print()).print());
    }

    private List<PathPattern> ofRelation(TaughtExample example) {
        return patterns.patterns().stream()
                .filter(p -> p.relation() == example.taught().relation())
                .toList();
    }

    private static boolean finds(PathPattern pattern, TaughtExample.Pair pair, TaughtExample example) {
        return PatternCompiler.findings(pattern, example).stream()
                .anyMatch(match -> PatternCompiler.says(match, pair, example));
    }
}
