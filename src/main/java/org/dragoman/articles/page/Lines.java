package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Line.Shape;

/** Cuts a page into lines and reads the marks at their beginning: headings, bullets, table bars. */
final class Lines {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern BULLET = Pattern.compile("[-•*·▪◦‣–]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+(\\p{Lu}.*)");
    private static final Pattern LONE_BULLET = Pattern.compile("[-•*·▪◦‣–]");
    private static final Pattern QUOTED = Pattern.compile(">+\\s*(.*)");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=*_-]*(?:---|===|\\*\\*\\*|___)[\\s|:+=*_-]*");

    private record Raw(TracedText text, boolean afterBlank, boolean rule) {
        boolean hasBar() {
            return text.toString().indexOf('|') >= 0;
        }
    }

    private Lines() {}

    static List<Line> of(TracedText page) {
        List<Raw> raws = raws(page);
        long numbered =
                raws.stream().filter(r -> NUMBER.matcher(r.text).matches()).count();
        List<Line> lines = new ArrayList<>();
        boolean bulletBefore = false;
        for (int i = 0; i < raws.size(); i++) {
            Raw raw = raws.get(i);
            if (raw.rule) {
                continue;
            }
            if (LONE_BULLET.matcher(raw.text).matches()) {
                bulletBefore = true;
                continue;
            }
            Line line = inTable(raws, i) ? row(raw) : marked(raw, bulletBefore, numbered > 1);
            bulletBefore = false;
            if (line.text().length() > 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Raw> raws(TracedText page) {
        List<Raw> raws = new ArrayList<>();
        boolean blank = true;
        int start = 0;
        while (start <= page.length()) {
            int end = page.toString().indexOf('\n', start);
            end = end < 0 ? page.length() : end;
            TracedText text = page.sub(start, end).fold();
            boolean rule = RULE.matcher(text).matches();
            text = rule ? text : Markup.line(text);
            if (text.length() > 0) {
                raws.add(new Raw(text, blank, rule));
            }
            blank = text.length() == 0;
            start = end + 1;
        }
        return raws;
    }

    private static Line marked(Raw raw, boolean bulletBefore, boolean numbers) {
        Matcher quoted = QUOTED.matcher(raw.text);
        TracedText text = quoted.matches() ? raw.text.from(quoted.start(1)) : raw.text;
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            return new Line(text.sub(heading.start(1), heading.end(1)), Shape.HEADING, raw.afterBlank);
        }
        Matcher item = BULLET.matcher(text);
        if (!item.matches() && numbers) {
            item = NUMBER.matcher(text);
        }
        if (item.matches()) {
            return new Line(text.from(item.start(1)), Shape.LIST_ITEM, raw.afterBlank);
        }
        return new Line(text, bulletBefore ? Shape.LIST_ITEM : Shape.PROSE, raw.afterBlank);
    }

    /** A bar alone does not make a table ("Photo | Agency"): a neighbour with bars or a rule does. */
    private static boolean inTable(List<Raw> raws, int at) {
        return raws.get(at).hasBar()
                && ((at > 0 && isNeighbour(raws.get(at - 1)) && !raws.get(at).afterBlank)
                        || (at + 1 < raws.size() && isNeighbour(raws.get(at + 1)) && !raws.get(at + 1).afterBlank));
    }

    private static boolean isNeighbour(Raw raw) {
        return raw.hasBar();
    }

    private static Line row(Raw raw) {
        TracedText text = raw.text;
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == '|' || text.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        TracedText.Builder cells = new TracedText.Builder();
        for (int i = start; i < end; i++) {
            boolean bar = text.charAt(i) == '|';
            if (bar && text.charAt(i - 1) != ' ') {
                cells.append(' ', text.origin(i));
            }
            cells.append(text.charAt(i), text.origin(i));
            if (bar && text.charAt(i + 1) != ' ') {
                cells.append(' ', text.origin(i));
            }
        }
        return new Line(cells.build().fold(), Shape.TABLE_ROW, raw.afterBlank);
    }
}
