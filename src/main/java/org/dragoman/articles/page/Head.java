package org.dragoman.articles.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Reads the short lines around a headline: outlet, byline, date, in one line or several. */
final class Head {
    private static final Pattern PARTS = Pattern.compile("\\s+[|•·–—]\\s+|\\s*[|•·]\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:(?:de|von|van|der|bin|al|el|da|di)\\s)?\\p{Lu}[\\p{L}'’.-]*){1,2}(?:(?:,| and|, and)\\s\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,2})*");
    private static final Pattern LABELLED =
            Pattern.compile("(?i)(title|headline|outlet|publisher|language|section|category)\\s*:\\s*(.+)");
    /** Words of headings, not of names. */
    private static final Set<String> NOT_IN_NAMES = Set.of(
            "key",
            "takeaways",
            "why",
            "what",
            "how",
            "who",
            "when",
            "where",
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "to",
            "for",
            "with",
            "from",
            "of",
            "news",
            "world",
            "talks",
            "meeting",
            "peace",
            "war",
            "background",
            "summary",
            "highlights",
            "analysis",
            "opinion",
            "is",
            "are",
            "was",
            "says",
            "said",
            "main",
            "points",
            "at-a-glance",
            "latest",
            "developments",
            "ministry",
            "government",
            "president",
            "minister");

    private final Names names;
    private final Credits credits;

    Head(Names names, Credits credits) {
        this.names = names;
        this.credits = credits;
    }

    /** {@return whether a line at a story's head or foot tells only about the story, not from it} */
    boolean isAboutStory(TracedText line, Clues clues) {
        if (DateLines.read(line, clues) || readLabel(line, clues) || credits.readName(line, clues)) {
            return true;
        }
        return line.length() <= 120 && readParts(line, clues);
    }

    private boolean readLabel(TracedText line, Clues clues) {
        Matcher label = LABELLED.matcher(line);
        if (!label.matches()) {
            return false;
        }
        String key = label.group(1).toLowerCase(Locale.ROOT);
        Field field = key.equals("title") || key.equals("headline") ? Field.TITLE : Field.PUBLISHER;
        if (field == Field.TITLE || key.equals("outlet") || key.equals("publisher")) {
            clues.add(field, label.group(2), line.origins(label.start(2), label.end(2)), Weight.LABELLED);
        }
        return true;
    }

    /** One part that tells about the story makes short parts beside it do so too: "Jane Roe | 8 April 2025". */
    private boolean readParts(TracedText line, Clues clues) {
        List<TracedText> parts = parts(line);
        boolean found = false;
        boolean open = false;
        for (TracedText part : parts) {
            boolean about = parts.size() > 1 && (DateLines.read(part, clues) || credits.readName(part, clues));
            found |= about;
            open |= !about && part.toString().split(" ").length > 5;
        }
        if (!found || open) {
            return false;
        }
        for (TracedText part : parts) {
            if (readOutlet(part, clues).isEmpty()
                    && isName(part)
                    && clues.find(Field.AUTHOR).isEmpty()) {
                clues.add(Field.AUTHOR, part.toString(), part.origins(), Weight.USUAL);
            }
        }
        return true;
    }

    private static List<TracedText> parts(TracedText line) {
        List<TracedText> parts = new java.util.ArrayList<>();
        Matcher mark = PARTS.matcher(line);
        int start = 0;
        while (mark.find()) {
            parts.add(line.sub(start, mark.start()).strip());
            start = mark.end();
        }
        parts.add(line.from(start).strip());
        parts.removeIf(p -> p.length() == 0);
        return parts;
    }

    /** {@return the outlet or agency that a text names and nothing else} */
    Optional<String> readOutlet(TracedText line, Clues clues) {
        Optional<String> outlet = names.findOutlet(line);
        Optional<String> agency = names.findAgency(line);
        outlet.ifPresent(o -> clues.add(Field.PUBLISHER, o, line.origins(), Weight.USUAL));
        agency.ifPresent(a -> clues.add(Field.WIRE, a, line.origins(), Weight.USUAL));
        return outlet.or(() -> agency);
    }

    /** {@return whether a line is shaped like one or more persons' names} */
    static boolean isName(TracedText line) {
        return NAME.matcher(line).matches()
                && line.length() <= 60
                && Pattern.compile("[\\s,]+")
                        .splitAsStream(line)
                        .noneMatch(w -> NOT_IN_NAMES.contains(w.toLowerCase(Locale.ROOT)));
    }
}
