package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;
import org.dragoman.articles.page.Line.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one story: what it says about itself, and its blocks in order, without the page around it. */
final class StoryReader {
    private static final Pattern TITLE_SUFFIX = Pattern.compile("(.{12,}?)\\s+[|–—-]\\s+(\\S.{1,40})");
    private static final Pattern TITLE_NOTE = Pattern.compile(
            "\\s*[(\\[](?i:photos?|videos?|updated?|watch|gallery|live|exclusive)(?: ?[,&+] ?\\w+)?[)\\]]$");
    private static final int MAX_TITLE_WORDS = 32;

    private final Names names;
    private final Credits credits;
    private final Head head;
    private final Urls urls;
    private final Datelines datelines;

    StoryReader(Names names) {
        this.names = names;
        this.credits = new Credits(names);
        this.head = new Head(names, credits);
        this.urls = new Urls(names);
        this.datelines = new Datelines(names);
    }

    List<Piece> read(List<Line> page, Metadata given, Clues clues) {
        List<Line> lines = words(page, clues);
        int first = firstParagraph(lines);
        int last = lastParagraph(lines);
        List<Line> content = new ArrayList<>();
        List<Line> captions = new ArrayList<>();
        @Nullable Line title = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean inHead = i < first;
            if (title == null && content.isEmpty() && isTitle(line, given, clues)) {
                title = line.with(title(line.text(), given, clues));
                continue;
            }
            String said = title == null ? given.title() : title.string();
            if (Repeats.isTitle(line.text(), said)
                    || (i != first && isFurniture(lines, i, inHead, i > last, given, clues))) {
                continue;
            }
            Optional<Captions.Caption> caption =
                    line.shape() == Shape.PROSE ? Captions.read(line.text(), inHead) : Optional.empty();
            if (caption.isPresent()) {
                caption.get().words().map(line::with).ifPresent(c -> {
                    content.add(c);
                    captions.add(c);
                });
            } else if (inHead && Head.isName(line.text()) && line.shape() == Shape.PROSE) {
                captions.add(line);
                content.add(line);
            } else {
                content.add(line);
            }
        }
        return new Pieces(credits, datelines, clues).of(title, content, captions);
    }

    /** {@return the lines without chrome, addresses and credits, which are known wherever they stand} */
    private List<Line> words(List<Line> page, Clues clues) {
        List<Line> lines = new ArrayList<>();
        boolean others = false;
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            int address = urls.read(page, i, clues);
            if (address > 0) {
                i += address - 1;
                continue;
            }
            others = Chrome.headsOthers(line) || (others && !line.isParagraph());
            if (others || credits.readCredit(line.text(), clues)) {
                continue;
            }
            boolean source = i < 6
                    && credits.readName(line.text(), new Clues())
                    && line.string().startsWith("Source");
            if (source || !Chrome.is(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int firstParagraph(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isParagraph()
                    && Captions.read(lines.get(i).text(), false).isEmpty()) {
                return i;
            }
        }
        return lines.size();
    }

    private static int lastParagraph(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isParagraph()
                    || lines.get(i).shape() == Shape.LIST_ITEM
                    || lines.get(i).shape() == Shape.TABLE_ROW) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isTitle(Line line, Metadata given, Clues clues) {
        if (given.title() != null && Repeats.isTitle(line.text(), given.title())) {
            return true;
        }
        if (line.shape() == Shape.HEADING) {
            return true;
        }
        return line.shape() == Shape.PROSE
                && !line.isParagraph()
                && line.words() >= 3
                && line.words() <= MAX_TITLE_WORDS
                && !line.startsLower()
                && !DateLines.read(line.text(), clues)
                && names.findOutlet(line.text()).isEmpty()
                && !(line.string().startsWith("By ") && credits.readName(line.text(), clues))
                && !line.string()
                        .matches(
                                "(?i)(?:title|headline|source|author|date|published|publisher|outlet|category|section)\\s*:.*")
                && Captions.read(line.text(), false).isEmpty();
    }

    private TracedText title(TracedText line, Metadata given, Clues clues) {
        TracedText title = line;
        Matcher note = TITLE_NOTE.matcher(title);
        if (note.find()) {
            title = title.sub(0, note.start());
        }
        Matcher suffix = TITLE_SUFFIX.matcher(title);
        if (suffix.matches() && isOutlet(suffix.group(2), given)) {
            names.findOutlet(suffix.group(2))
                    .ifPresent(o ->
                            clues.add(Field.PUBLISHER, o, line.origins(suffix.start(2), suffix.end(2)), Weight.SAID));
            title = title.sub(0, suffix.end(1));
        }
        clues.add(Field.TITLE, title.toString(), title.origins(), Weight.USUAL);
        return title;
    }

    private boolean isOutlet(String name, Metadata given) {
        return names.findOutlet(name).isPresent()
                || names.findAgency(name).isPresent()
                || name.equalsIgnoreCase(given.publisher());
    }

    private boolean isFurniture(List<Line> lines, int at, boolean inHead, boolean inTail, Metadata given, Clues clues) {
        Line line = lines.get(at);
        if (line.shape() == Shape.TABLE_ROW) {
            return false;
        }
        if (!inHead && !inTail) {
            return DateLines.isLabelled(line) && line.string().indexOf(':') > 0 && DateLines.read(line.text(), clues);
        }
        if (head.isAboutStory(line.text(), clues)
                || head.readOutlet(line.text(), clues).isPresent()) {
            return true;
        }
        if (given.publisher() != null
                && Repeats.key(given.publisher()).startsWith(Repeats.key(line.text()))
                && line.words() <= 6) {
            return true;
        }
        if (inHead && datelines.isAlone(line.text(), clues)) {
            return true;
        }
        return line.shape() == Shape.PROSE && Head.isName(line.text()) && isUnmentioned(lines, at, inHead, clues);
    }

    /** A name alone on a line is the writer's, unless the story speaks of its bearer: then it stands under a picture. */
    private static boolean isUnmentioned(List<Line> lines, int at, boolean inHead, Clues clues) {
        String name = lines.get(at).string();
        for (int i = 0; i < lines.size(); i++) {
            if (i != at && lines.get(i).string().contains(name)) {
                return false;
            }
        }
        clues.add(Field.AUTHOR, name, lines.get(at).text().origins(), inHead ? Weight.USUAL : Weight.SAID);
        return true;
    }
}
