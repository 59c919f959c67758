package org.dragoman.articles.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Reads lines that only give the page's address, also where a copy broke the address over spaces or lines. */
final class Urls {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:original |source |article |page |full |permanent )?(?:url|link|web address|permalink)\\s*:\\s*(.*)|(?:original|source|link|via)\\s*:\\s*((?:https?://|www\\.).*)");
    private static final Pattern START =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+(?: [\\p{L}\\d%./_-]*[-/\\d][\\p{L}\\d%./_-]*)*");
    private static final Pattern REST = Pattern.compile("[\\p{L}\\d%./_?=&#-]*[-/\\d%?=][\\p{L}\\d%./_?=&#-]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Names names;

    Urls(Names names) {
        this.names = names;
    }

    /** {@return how many lines from this one on give an address: 0 where it gives none} */
    int read(List<Line> lines, int at, Clues clues) {
        TracedText text = lines.get(at).text();
        Matcher label = LABEL.matcher(text);
        boolean labelled = label.matches();
        if (labelled) {
            text = text.from(Math.max(label.start(1), label.start(2)));
        }
        int next = at + 1;
        if (labelled && text.length() == 0 && next < lines.size()) {
            text = lines.get(next++).text();
        }
        if (!START.matcher(text).matches()) {
            return labelled ? 1 : 0;
        }
        while (next < lines.size() && REST.matcher(lines.get(next).text()).matches()) {
            text = text.joined(lines.get(next++).text());
        }
        String url = SPACE.matcher(text).replaceAll("");
        clues.add(Field.URL, url, text.origins(), labelled ? Weight.LABELLED : Weight.SAID);
        TracedText source = text;
        names.findOutletOfUrl(url).ifPresent(o -> clues.add(Field.PUBLISHER, o, source.origins(), Weight.GUESS));
        Dates.findFirst(url).ifPresent(d -> clues.add(Field.PUBLISHED, d.date(), source.origins(), Weight.GUESS));
        return next - at;
    }
}
