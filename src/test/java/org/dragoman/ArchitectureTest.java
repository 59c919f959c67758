package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The architecture is one ordered list: a package imports only what stands before it. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.dragoman");

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

    @Test
    void importsOnlyWhatStandsBefore() {
        importRules().forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void everyPackageHasItsPlaceInTheList() {
        assertEquals(
                new TreeSet<>(PACKAGES),
                CLASSES.stream()
                        .map(c -> c.getPackageName()
                                .replaceFirst("^org\\.dragoman\\.?", "")
                                .replaceFirst("\\..*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aLibraryStaysAtHome() {
        homeRules().forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void stepsDoNotKnowTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(in("pipeline"), in("evaluation"), in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("neo4j"))
                .check(CLASSES);
    }

    @Test
    void pagesDoNotKnowTheSteps() {
        noClasses()
                .that()
                .resideInAPackage(in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("text"), in("mentions"), in("facts"), in("resolution"), in("pipeline"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

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

    private static String in(String name) {
        return "org.dragoman." + name + "..";
    }
}
