package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.articles.OffsetMap.Run;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Cleans pages. Safe for use by several threads. */
public final class PageCleaner {
    private static final String BETWEEN = "\n\n";

    private final StoryReader reader;

    private PageCleaner(Names names) {
        this.reader = new StoryReader(names);
    }

    /** {@return a cleaner with the program's lists of outlets, agencies and cities} */
    public static PageCleaner load() {
        return new PageCleaner(Names.load());
    }

    /**
     * {@return the stories of a page in its order, the page's own first; at least one, perhaps without text}
     *
     * @param given what is known of the page's own story; wins over what the page says
     */
    public List<Story> clean(String raw, Metadata given) {
        List<Line> lines = Lines.of(Markup.page(raw));
        List<Story> stories = new ArrayList<>();
        for (Sections.Section section : Sections.of(lines)) {
            stories.add(story(section, stories.isEmpty() ? given : Metadata.NONE));
        }
        return stories.isEmpty() ? List.of(story(new Sections.Section(null, List.of()), given)) : stories;
    }

    private Story story(Sections.Section section, Metadata given) {
        Clues clues = new Clues();
        TracedText outlet = section.outlet();
        if (outlet != null) {
            clues.add(Field.PUBLISHER, outlet.toString(), outlet.origins(), Weight.LABELLED);
        }
        List<Piece> pieces = reader.read(section.lines(), given, clues);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            text.append(text.length() == 0 ? "" : BETWEEN);
            addRuns(piece.text(), text.length(), runs);
            blocks.add(new Block(
                    piece.kind(),
                    new CharSpan(text.length(), text.length() + piece.text().length())));
            text.append(piece.text());
        }
        return new Story(clues.over(given), text.toString(), blocks, new OffsetMap(runs), span(section));
    }

    private static void addRuns(TracedText text, int clean, List<Run> runs) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.origin(i) != text.origin(i - 1) + 1) {
                runs.add(new Run(clean + start, text.origin(start), i - start));
                start = i;
            }
        }
    }

    private static CharSpan span(Sections.Section section) {
        if (section.lines().isEmpty()) {
            return new CharSpan(0, 0);
        }
        int start = section.lines().get(0).text().origin(0);
        CharSpan last = section.lines().get(section.lines().size() - 1).text().origins();
        return new CharSpan(start, last.end());
    }
}
