package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The architecture is one ordered list: a package imports only what stands before it. */
@AnalyzeClasses(packages = "org.dragoman", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "issues",
            "articles",
            "text",
            "mentions",
            "facts",
            "resolution",
            "graph",
            "neo4j",
            "pipeline",
            "evaluation",
            "web",
            "cli");

    /** Each library's packages, and the packages of ours that may use them. */
    private static final Map<String, List<String>> HOMES = Map.of(
            "opennlp..", List.of("text", "mentions"),
            "edu.emory..", List.of("text"),
            "org.neo4j..", List.of("neo4j"),
            "picocli..", List.of("cli"),
            "me.tongfei..", List.of("cli"));

    @ArchTest
    static final ArchRule imports_only_what_stands_before = rules(importRules());

    @ArchTest
    static final ArchRule a_library_stays_at_home = rules(homeRules());

    @ArchTest
    static final ArchRule steps_do_not_know_the_database = noClasses()
            .that()
            .resideInAnyPackage(in("pipeline"), in("evaluation"), in("web"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in("neo4j"));

    @ArchTest
    static final ArchRule pages_do_not_know_the_steps = noClasses()
            .that()
            .resideInAPackage(in("web"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("text"), in("mentions"), in("facts"), in("resolution"), in("pipeline"));

    private static List<ArchRule> importRules() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < PACKAGES.size() - 1; i++) {
            String[] later = PACKAGES.subList(i + 1, PACKAGES.size()).stream()
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(in(PACKAGES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true));
        }
        return rules;
    }

    private static List<ArchRule> homeRules() {
        return HOMES.entrySet().stream()
                .<ArchRule>map(home -> noClasses()
                        .that()
                        .resideOutsideOfPackages(home.getValue().stream()
                                .map(ArchitectureTest::in)
                                .toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(home.getKey()))
                .toList();
    }

    private static ArchRule rules(List<ArchRule> rules) {
        CompositeArchRule all = CompositeArchRule.of(rules.get(0));
        for (ArchRule rule : rules.subList(1, rules.size())) {
            all = all.and(rule);
        }
        return all;
    }

    private static String in(String name) {
        return "org.dragoman." + name + "..";
    }
}
