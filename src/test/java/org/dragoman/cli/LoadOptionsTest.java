package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.MarkedStory;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadOptionsTest {
    private static final List<Extraction> ARTICLES = MarkedStory.read(
            """
            a 2025-04-08 Alpha
            [p1 Jane Roe] spoke.

            b 2025-04-09 Beta
            [p1 Jane Roe] spoke.
            """);

    private static List<String> believed(String... arguments) {
        LoadOptions options = new LoadOptions();
        new CommandLine(options).parseArgs(arguments);
        return options.believed(ARTICLES).stream().map(e -> e.article().id()).toList();
    }

    @Test
    void leavesOutAnOutletWhateverItsCase() {
        assertEquals(List.of("a", "b"), believed());
        assertEquals(List.of("b"), believed("--without-outlet", "alpha"));
        assertEquals(List.of(), believed("--without-outlet", "alpha", "--without-outlet", "Beta"));
    }

    @Test
    void namesTheOutletsWhereThereIsNoSuchOne() {
        assertEquals(
                "--without-outlet \"Gamma\": no article is by that outlet; there are: Alpha, Beta.",
                assertThrows(SetupException.class, () -> believed("--without-outlet", "Gamma"))
                        .getMessage());
    }
}
