package org.dragoman.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCacheTest {
    private static final Supplier<LanguageModels> NO_MODELS = () -> {
        throw new AssertionError("models were asked for");
    };

    private final Article article =
            TestModels.parse("“We agreed,” Ana Roe said. The U.S. team left.").article();

    @TempDir
    private Path folder;

    @Test
    void givesTheSameTreesWithoutModelsTheNextTime() {
        Document parsed = read(TestModels::models);
        Document remembered = read(NO_MODELS);

        assertEquals(words(parsed), words(remembered));
        assertEquals(
                parsed.sentences().stream().map(Sentence::span).toList(),
                remembered.sentences().stream().map(Sentence::span).toList());
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        List<Token> words = words(read(TestModels::models));
        byte[] whole = Files.readAllBytes(file());
        for (int length : List.of(0, 3, whole.length - 1)) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertEquals(words, words(read(TestModels::models)), length + " bytes left");
            assertEquals(words, words(read(NO_MODELS)));
        }
    }

    @Test
    void nothingIsKeptWhereNothingShallBe() {
        ParseCache.none().before(TestModels::models).parse(article, new IssueLog());
        assertFalse(Files.exists(folder.resolve("trees")));
    }

    private Document read(Supplier<LanguageModels> models) {
        return ParseCache.in(folder).before(models).parse(article, new IssueLog());
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static List<Token> words(Document document) {
        return document.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
