package org.dragoman.articles.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.page.PageCleaner;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String TEXT = "Ministers hold talks in Freedonia\n\nApril 8, 2025\n\n"
            + "The ministers of Freedonia and Sylvania met on Monday to discuss the border – and the café that stands on it, they said.\n";

    @TempDir
    Path folder;

    private final IssueLog issues = new IssueLog();

    private List<Article> read(Path... paths) {
        return read(
                ReaderSettings.DEFAULT,
                InputStream.nullInputStream(),
                List.of(paths).stream().map(Path::toString).toList());
    }

    private List<Article> read(ReaderSettings settings, InputStream in, List<String> paths) {
        return new ArticleReader(settings, PageCleaner.load(), in).read(paths, issues);
    }

    private List<String> kinds() {
        return issues.all().stream().map(Issue::kind).toList();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAFolderInOrderOfNames() throws IOException {
        write("b.txt", TEXT);
        Files.createDirectory(folder.resolve("a"));
        write("a/c.md", TEXT);
        write("README.md", "About this folder");
        List<Article> articles = read(folder);
        assertEquals(List.of("c", "b"), articles.stream().map(Article::id).toList());
        assertEquals(List.of(), kinds());
        assertEquals(articles, read(folder.resolve("b.txt"), folder));
    }

    @Test
    void sideCarWinsOverTheText() throws IOException {
        Path file = write("a.txt", TEXT);
        write("a.meta.json", "{\"published\": \"2025-04-09T08:00:00Z\", \"publisher\": \"Freedonia Herald\"}");
        Article article = read(file).get(0);
        assertEquals(LocalDate.of(2025, 4, 9), article.metadata().published());
        assertEquals("Freedonia Herald", article.metadata().publisher());
        assertTrue(!article.metadata().foundAt().containsKey("published"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        UTF-8,         false
        UTF-16LE,      true
        UTF-16BE,      true
        windows-1252,  true
        """)
    void readsEveryEncoding(String encoding, boolean noted) throws IOException {
        Path file = write("a.txt", TEXT.getBytes(Charset.forName(encoding)));
        assertTrue(read(file).get(0).text().contains("border – and the café"));
        assertEquals(noted ? List.of("NotUtf8") : List.of(), kinds());
    }

    @Test
    void readsByteOrderMarks() throws IOException {
        Path utf16 = write("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE));
        Path utf8 = write("b.txt", "\ufeff" + TEXT);
        List<Article> articles = read(utf16, utf8);
        assertEquals(articles.get(0).text(), articles.get(1).text());
        assertEquals(List.of("NotUtf8"), kinds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        empty.txt     |                                                                             | EmptyFile
        blank.txt     | \\n\\n                                                                      | EmptyFile
        pdf.txt       | %PDF-1.7 something that is not text                                         | BinaryFile
        german.txt    | Die Minister von Freedonien und Sylvanien haben sich am Montag getroffen, um über die Grenze zu sprechen, wie das Ministerium am Dienstag in der Hauptstadt mitteilte. | NotEnglish
        russian.txt   | Министры Фридонии и Сильвании встретились в понедельник, чтобы обсудить границу. | NotEnglish
        broken.json   | {"title":                                                                   | BrokenJson
        none.json     | {"title": "Talks"}                                                          | NoText
        facts.json    | {"id": "a", "facts": []}                                                    | FactsNoArticle
        """)
    void skipsWhatIsNoArticleAndGoesOn(String name, String content, String kind) throws IOException {
        write(name, content == null ? "" : content.replace("\\n", "\n"));
        write("z.txt", TEXT);
        assertEquals(List.of("z"), read(folder).stream().map(Article::id).toList());
        assertEquals(List.of(kind), kinds());
        assertTrue(issues.all().get(0).message().startsWith(folder.resolve(name).toString()));
    }

    @Test
    void readsAnArticleWithoutDateAndSaysSo() throws IOException {
        Path file = write("a.txt", TEXT.replace("April 8, 2025", ""));
        assertEquals(1, read(file).size());
        assertEquals(List.of("NoDate"), kinds());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        31 February 2025, UnreadableDate,
        yesterday,        UnreadableDate,
        2023-09,          DateWithoutDay, 2023-09-30
        """)
    void reportsADateItCannotTake(String value, String kind, LocalDate taken) throws IOException {
        Path file = write("a.txt", TEXT.replace("April 8, 2025", ""));
        write("a.meta.json", "{\"published\": \"" + value + "\"}");
        assertEquals(taken, read(file).get(0).metadata().published());
        assertEquals(kind, kinds().get(0));
        assertTrue(issues.all().get(0).message().contains(value));
    }

    @Test
    void leavesControlCharactersOut() throws IOException {
        Path file = write("a.txt", TEXT.replace("border", "bor\u0000der"));
        assertTrue(read(file).get(0).text().contains("the border"));
        assertEquals(List.of("ControlCharacters"), kinds());
    }

    @Test
    void readsJsonLinesAndNamesTheBrokenOne() throws IOException {
        String line =
                "{\"id\": \"%s\", \"title\": \"Talks\", \"body\": \"The ministers of the two countries met.\", \"date\": \"2025-04-08\", \"source\": {\"name\": \"Freedonia Herald\"}}\n";
        Path file = write(
                "a.jsonl",
                line.formatted("x") + "{broken\n\n" + line.formatted("x") + line.replace("\"id\": \"%s\", ", ""));
        List<Article> articles = read(file);
        assertEquals(List.of("x", "a-5"), articles.stream().map(Article::id).toList());
        assertEquals("Freedonia Herald", articles.get(0).metadata().publisher());
        assertEquals(List.of("BrokenJson", "DuplicateId"), kinds());
        assertEquals(file + ", line 2", issues.all().get(0).where());
    }

    @Test
    void doesNotReadWhatIsTooLarge() throws IOException {
        ReaderSettings small = new ReaderSettings(1000, 1000);
        Path text = write("a.txt", "x".repeat(1001));
        Path lines = write(
                "b.jsonl",
                "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"The ministers of the two countries met.\"}\n");
        List<Article> articles = read(small, InputStream.nullInputStream(), List.of(text.toString(), lines.toString()));
        assertEquals(List.of("b-2"), articles.stream().map(Article::id).toList());
        assertEquals(List.of("TooLarge", "TooLarge", "NoDate"), kinds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-folder", "no/such/file.txt"})
    void reportsWhatIsNotThere(String path) {
        read(folder.resolve(path));
        assertEquals(List.of("NoSuchPath"), kinds());
    }

    @Test
    void reportsWhatMayNotBeRead() {
        Issue issue = PathFinder.issue(Path.of("a.txt"), new AccessDeniedException("a.txt"));
        assertEquals("a.txt: cannot be read (permission denied): check its permissions", issue.message());
    }

    @Test
    void survivesLinksThatLeadBack() throws IOException {
        write("a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        assertEquals(1, read(folder).size());
        assertEquals(List.of("LinkLoop", "LinkLoop"), kinds());
    }

    @Test
    void readsStandardInput() {
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "stdin", read(ReaderSettings.DEFAULT, in, List.of("-")).get(0).id());
    }

    @Test
    void givesStoriesOfOnePageIdsOfTheirOwn() {
        List<Article> articles = read(Path.of("seeds/articles"));
        String page = "2025-04-09-daily8-diplomatic-missions";
        assertEquals(
                List.of(page, page + "#2", page + "#3", page + "#4"),
                articles.stream()
                        .filter(a -> a.page().equals(page))
                        .map(Article::id)
                        .toList());
        assertEquals(8, articles.size());
        assertEquals(List.of(), kinds());
    }
}
