package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.page.Line.Shape;

/** Joins lines that one paragraph was broken into: by a fixed width, or by a blank line in the middle of a sentence. */
final class Joining {
    /** A page counts as broken by width if at least this share of its breaks stand inside a sentence. */
    private static final double MID_SENTENCE = 0.5;

    /** Lines broken by width are about as long as each other: 60 to 100 characters in mail and Markdown. */
    private static final int MIN_WIDTH = 45;

    private static final int MAX_WIDTH = 130;

    private Joining() {}

    static List<Line> join(List<Line> lines) {
        boolean wrapped = isWrapped(lines);
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && continues(before, line, wrapped)) {
                joined.set(joined.size() - 1, before.with(glue(before.text(), line.text())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isProse(Line line) {
        return line.shape() == Shape.PROSE || line.shape() == Shape.LIST_ITEM;
    }

    private static boolean continues(Line before, Line line, boolean wrapped) {
        if (line.shape() != Shape.PROSE || !isProse(before)) {
            return false;
        }
        boolean open =
                !before.isEnded() && (line.startsLower() || before.string().endsWith(","));
        return open || (wrapped && !line.afterBlank());
    }

    private static boolean isWrapped(List<Line> lines) {
        int breaks = 0;
        int inside = 0;
        int width = 0;
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.afterBlank() || line.shape() != Shape.PROSE || !isProse(before)) {
                continue;
            }
            breaks++;
            widest = Math.max(widest, before.text().length());
            if (!before.isEnded()) {
                inside++;
                width += before.text().length();
            }
        }
        return breaks >= 2 && inside >= breaks * MID_SENTENCE && width >= inside * MIN_WIDTH && widest <= MAX_WIDTH;
    }

    /** A word cut at a hyphen keeps it: "tit-for-" and "tat" are told from "opera-" and "tions" by no rule. */
    private static TracedText glue(TracedText before, TracedText line) {
        int last = before.length() - 1;
        boolean cut = last > 0 && before.charAt(last) == '-' && Character.isLetter(before.charAt(last - 1));
        return cut && Character.isLowerCase(line.charAt(0))
                ? new TracedText.Builder().append(before).append(line).build()
                : before.joined(line);
    }
}
