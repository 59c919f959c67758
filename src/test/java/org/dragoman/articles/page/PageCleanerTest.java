package org.dragoman.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageCleanerTest {
    private static final PageCleaner CLEANER = PageCleaner.load();
    private static final String BODY = "The ministers of Freedonia and Sylvania met on Monday to discuss the border.";

    private static Story clean(String page) {
        return CLEANER.clean(page, Metadata.NONE).get(0);
    }

    private static String shown(Story story) {
        return story.blocks().stream()
                .map(b -> b.kind() + ": " + b.span().of(story.text()))
                .collect(Collectors.joining(" ¶ "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        By Jane Roe                                             | the byline
        By JANE ROE and John Doe                                | a byline of two
        Written by Jane Roe                                     | a labelled byline
        By Yonhap                                               | an agency's byline
        Wire reports                                            | nobody in particular
        April 08, 2025                                          | the date
        July 18, 2017 — 08:43                                   | date and time
        — Updated: 08:48                                        | an update
        • Published : Mar 28, 2018 - 20:33                      | a labelled date
        Updated: February 24, 2023 06:15 IST                    | date, time and zone
        The Columbus Dispatch                                   | an outlet known
        Freedonia Herald                                        | an outlet by its shape
        Source: Freedonia Herald                                | an outlet by its label
        DAMASCUS                                                | a dateline on its own line
        3 min read                                              | the time to read
        READ: Ten citizens killed in attack on capital          | an invitation
        Open in app                                             | a button
        """)
    void dropsFromTheHead(String line, String what) {
        Story story = clean("Ministers hold talks in Freedonia\n\n" + line + "\n\n" + BODY + "\n");
        assertEquals("TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + BODY, shown(story), what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        (Reporting by Jane Roe; Editing by John Doe)            | credits
        AFP contributed reporting.                              | the agency
        Emily Roe for TROIB News                                | the writer
        Related article: How a war was lost                     | another story
        Read more about the matter in a separate article “X”.   | an invitation
        Disclaimer: This story comes from a news feed.          | a disclaimer
        Sources: US Department of State.                        | sources
        Explore related updates on foreign policy.              | an invitation
        Hashtags                                                | chrome
        Comments                                                | chrome
        No comments yet...                                      | chrome
        Try Our AI Features                                     | chrome
        Photo: Radio Freedonia International – Jane Roe         | a photographer
        https://example.org/2025/04/08/talks-in-freedonia-m oscow-a8 | an address
        (Yonhap)                                                | the agency
        """)
    void dropsFromTheFoot(String line, String what) {
        Story story = clean("Ministers hold talks in Freedonia\n" + BODY + "\n" + line + "\n");
        assertEquals("TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + BODY, shown(story), what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        MOSCOW (Reuters) -                 | MOSCOW           | Reuters
        RIYADH, February 18. /TASS/.       | RIYADH           | TASS
        NEW DELHI, Oct 14 (KUNA) --        | NEW DELHI        | KUNA
        Nicosia, Feb 24                    | Nicosia          |
        BRUSSELS –                         | BRUSSELS         |
        Brussels:                          | Brussels         |
        ISLAMABAD:                         | ISLAMABAD        |
        Tehran, Iran –                     | Tehran           |
        CENTREVILLE, Md. —                 | CENTREVILLE      |
        """)
    void takesTheDatelineOff(String dateline, String place, String wire) {
        String page = "Ministers hold talks in Freedonia\n\n" + dateline + " " + BODY + "\n";
        Story story = clean(page);
        assertEquals("TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + BODY, shown(story));
        assertEquals(wire, story.metadata().wire());
        assertTrue(story.metadata().foundAt().get("dateline").of(page).startsWith(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        Moscow has said that this week the talks between the two sides will go on.
        EXCLUSIVE: Ministers of both countries have met in secret in the capital for talks.
        Istanbul, April 10 talks were the second round between the two delegations this year.
        By order of President Roe the two delegations will meet in the capital on Monday.
        The EU-backed dialogue: a meeting of ministers was held in the capital on Monday.
        Reporting by Reuters has shown that the ministry of Freedonia knew of the plan in March.
        """)
    void leavesSentencesAlone(String sentence) {
        assertEquals(
                "TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + sentence,
                shown(clean("Ministers hold talks in Freedonia\n" + sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        Ambassador Jane Roe. Freedonian Foreign Ministry                     | CAPTION: Ambassador Jane Roe.
        Aide Jane Roe and minister John Doe will speak© Ann Lee/TASS         | CAPTION: Aide Jane Roe and minister John Doe will speak
        FILE PHOTO: Jane Roe, the head of the team, arrives. Photo: A B/C via REUTERS | CAPTION: Jane Roe, the head of the team, arrives.
        """)
    void keepsCaptionsWithoutTheirCredits(String line, String caption) {
        assertEquals(
                "TITLE: Ministers hold talks in Freedonia ¶ " + caption + " ¶ PARAGRAPH: " + BODY,
                shown(clean("Ministers hold talks in Freedonia\n\n" + line + "\n\n" + BODY)));
    }

    @Test
    void takesANameAloneForTheWritersUnlessTheStorySpeaksOfIt() {
        Story writer = clean("Ministers hold talks in Freedonia\n\nJane Roe\n\n" + BODY);
        assertEquals("Jane Roe", writer.metadata().author());
        assertFalse(writer.text().contains("Roe"));
        Story pictured = clean("Ministers hold talks in Freedonia\n\nJane Roe\n\n" + BODY
                + "\n\nMinister Jane Roe spoke afterwards to the press in the capital.");
        assertNull(pictured.metadata().author());
        assertTrue(shown(pictured).contains("CAPTION: Jane Roe"));
    }

    @Test
    void keepsTheHeadlineOnce() {
        String title = "Ministers hold talks in Freedonia";
        assertEquals(
                "TITLE: " + title + " ¶ PARAGRAPH: " + BODY,
                shown(clean(title + "\n\nApril 8, 2025\n\n" + title + " | " + title + "\n\n" + title + "\n\n" + BODY)));
    }

    @Test
    void dropsOnlyThatPartOfATeaserWhichTheTextRepeats() {
        Story story = clean(
                "Ministers hold talks in Freedonia\nTalks were held on Monday in the capital. The ministers of Freedonia and Sylvania met...\n\n"
                        + BODY);
        assertEquals(
                "TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: Talks were held on Monday in the capital. ¶ PARAGRAPH: "
                        + BODY,
                shown(story));
    }

    @Test
    void joinsAParagraphBrokenInMidSentence() {
        Story story = clean(
                "## Ministers hold talks in Freedonia\n\nThe ministers of Freedonia and Sylvania met on\n\nmonday to <u>discuss</u>&nbsp;the bor\u00adder.");
        assertEquals(
                "TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: The ministers of Freedonia and Sylvania met on monday to discuss the border.",
                shown(story));
    }

    @Test
    void joinsLinesBrokenByWidth() {
        Story story = clean(
                "Ministers hold talks in Freedonia\n\nThe ministers of Freedonia and Sylvania met on the\nMonday of the week before last to discuss where the\nborder between the two is. No result was announced.\nA second round will follow in June.\n");
        assertEquals(2, story.blocks().size());
    }

    @Test
    void readsListsTablesHeadingsAndTimeStamps() {
        Story story = clean(
                """
                Ministers hold talks in Freedonia
                %s
                Delegation Leaders
                -
                Freedonia: Jane Roe
                • Sylvania: John Doe
                Issue | Outcome |
                ---|---|
                Border | None |
                Updated 12:56 p.m. The parties have taken a break for lunch.
                What Comes Next?
                Nobody in the two delegations would say when they meet again.
                """
                        .formatted(BODY));
        assertEquals(
                "TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + BODY
                        + " ¶ HEADING: Delegation Leaders ¶ LIST_ITEM: Freedonia: Jane Roe ¶ LIST_ITEM: Sylvania: John Doe"
                        + " ¶ TABLE_ROW: Issue | Outcome ¶ TABLE_ROW: Border | None ¶ HEADING: Updated 12:56 p.m."
                        + " ¶ PARAGRAPH: The parties have taken a break for lunch. ¶ HEADING: What Comes Next?"
                        + " ¶ PARAGRAPH: Nobody in the two delegations would say when they meet again.",
                shown(story));
    }

    @Test
    void readsWhatThePageSaysOfItselfWithThePlace() {
        String page =
                "Ministers hold talks in Freedonia\n\nBy Jane Roe | Updated: April 9, 2025 06:15 IST\n\nPublished: April 8, 2025\n\n"
                        + BODY
                        + "\n\nAFP contributed reporting.\n\nOriginal url:\n\nhttps://www.themoscowtimes.com/2025/04/08/talks-m oscow-a1\n";
        Metadata metadata = clean(page).metadata();
        assertEquals("Jane Roe", metadata.author());
        assertEquals(LocalDate.of(2025, 4, 8), metadata.published());
        assertEquals("https://www.themoscowtimes.com/2025/04/08/talks-moscow-a1", metadata.url());
        assertEquals("The Moscow Times", metadata.publisher());
        assertEquals("AFP", metadata.wire());
        assertEquals("April 8, 2025", metadata.foundAt().get("published").of(page));
        assertEquals("Jane Roe", metadata.foundAt().get("author").of(page));
    }

    @Test
    void splitsAPageOfSeveralOutlets() {
        String other = "Delegations of two more countries met in the capital for their own talks.";
        List<Story> stories = CLEANER.clean(
                "Ministers hold talks in Freedonia\n" + BODY
                        + "\nHashtags\n\nRelated Articles\n\n\nArab News\n33 minutes ago\n- Arab News\nOthers meet too\n"
                        + other + "\n\nGulf News\n2 hours ago\n- Gulf News\nA link without a story\n",
                Metadata.NONE);
        assertEquals(
                List.of(
                        "TITLE: Ministers hold talks in Freedonia ¶ PARAGRAPH: " + BODY,
                        "TITLE: Others meet too ¶ PARAGRAPH: " + other),
                stories.stream().map(PageCleanerTest::shown).toList());
        assertEquals("Arab News", stories.get(1).metadata().publisher());
        assertNull(stories.get(1).metadata().published());
    }

    static Stream<String> pages() {
        try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
            List<String> pages = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file));
            }
            return Stream.concat(
                    pages.stream(), IntStream.range(0, 200).mapToObj(seed -> shuffled(pages, new Random(seed))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of random lines of the others, with mark-up between: what no editor would write must not break the map. */
    private static String shuffled(List<String> pages, Random random) {
        List<String> lines = pages.stream().flatMap(String::lines).toList();
        List<String> marks = List.of(
                "\n", "\r\n", "\n\n", "<br>", " ", " **", "\u00ad", "\u00a0", "&#32;", "|", "\t", "<", "\n- ", "\n-\n");
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String line = lines.get(random.nextInt(lines.size()));
            page.append(line, 0, random.nextInt(Math.min(line.length(), 300) + 1))
                    .append(marks.get(random.nextInt(marks.size())));
        }
        return page.toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharacterLeadsBackToThePage(String page) {
        for (Story story : CLEANER.clean(page, Metadata.NONE)) {
            for (var block : story.blocks()) {
                for (int i = block.span().start(); i < block.span().end(); i++) {
                    CharSpan origin = story.offsets().toOriginal(new CharSpan(i, i + 1));
                    char kept = story.text().charAt(i);
                    if (kept != ' ') {
                        assertEquals(kept, page.charAt(origin.start()), "at " + i + " of " + story.text());
                    }
                }
                String text = block.span().of(story.text());
                assertFalse(text.isBlank() || text.contains("  ") || !text.equals(text.strip()), "not folded: " + text);
            }
        }
    }
}
