package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page that carries stories of several outlets. Such a story begins with the outlet and how long ago it appeared:
 * "Outlet / 33 minutes ago / - Outlet / headline", in these lines or in one.
 */
final class Sections {
    private static final String AGO =
            "(?i:(?:about |over |almost )?(?:an?|one|two|three|few|\\d{1,3}) ?(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)\\.? ago|yesterday|just now)";
    private static final Pattern ALONE = Pattern.compile(AGO);
    private static final Pattern IN_LINE =
            Pattern.compile("(\\S.{1,40}?)\\s*[-–—|•·]\\s*" + AGO + "|" + AGO + "\\s*[-–—|•·]\\s*(\\S.{1,40})");

    /** The lines of one story, and the outlet that heads it if one does. */
    record Section(@Nullable TracedText outlet, List<Line> lines) {}

    private record Start(int at, int body, TracedText outlet) {}

    private Sections() {}

    static List<Section> of(List<Line> lines) {
        List<Start> starts = starts(lines);
        List<Section> sections = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.get(0).at;
        if (first > 0) {
            sections.add(new Section(null, lines.subList(0, first)));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).at : lines.size();
            List<Line> own = lines.subList(starts.get(i).body, end);
            if (own.stream().anyMatch(Line::isParagraph)) {
                sections.add(new Section(starts.get(i).outlet, own));
            }
        }
        return sections;
    }

    private static List<Start> starts(List<Line> lines) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            start(lines, i).ifPresent(starts::add);
        }
        return starts;
    }

    private static Optional<Start> start(List<Line> lines, int at) {
        TracedText text = lines.get(at).text();
        if (ALONE.matcher(text).matches() && at > 0 && isShort(lines.get(at - 1))) {
            TracedText outlet = lines.get(at - 1).text();
            boolean again = at + 1 < lines.size() && isSame(lines.get(at + 1).text(), outlet);
            return again ? Optional.of(new Start(at - 1, at + 2, outlet)) : Optional.empty();
        }
        Matcher line = IN_LINE.matcher(text);
        if (line.matches()) {
            int group = line.start(1) >= 0 ? 1 : 2;
            TracedText outlet = text.sub(line.start(group), line.end(group));
            boolean named = at > 0 && isSame(lines.get(at - 1).text(), outlet);
            return Optional.of(new Start(named ? at - 1 : at, at + 1, outlet));
        }
        return Optional.empty();
    }

    private static boolean isShort(Line line) {
        return line.words() <= 6 && !line.isEnded();
    }

    private static boolean isSame(TracedText a, TracedText b) {
        return Repeats.key(a).equals(Repeats.key(b));
    }
}
