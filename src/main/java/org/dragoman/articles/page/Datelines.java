package org.dragoman.articles.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Takes from a paragraph's beginning where and when it was written: "MOSCOW (Reuters) -", "Nicosia, Feb 24". */
final class Datelines {
    private static final String DAY =
            "(?:" + Dates.MONTH + "\\.? \\d{1,2}|\\d{1,2} " + Dates.MONTH + "\\.?)(?:,? \\d{4})?";
    private static final Pattern DATELINE = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’.-]*(?:[ /]\\p{Lu}[\\p{L}'’.-]*){0,3})" // place
                    + "((?:, (?!(?:" + Dates.MONTH + ")\\b)\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?)" // region
                    + "(?:,? (" + DAY + "))?"
                    + "(?:[.,]?\\s*[(/\\[]\\s*([^()/\\[\\]]{2,40}?)\\s*[)/\\]]\\.?)?"
                    + "(\\s*(?:--|[-–—:])+\\s*|\\.\\s+|\\s+)(?=[\"“‘'«]?[\\p{Lu}\\d])");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}'’. /-]{3,}");
    private static final Set<String> LABELS = Set.of(
            "ANALYSIS",
            "BREAKING",
            "CORRECTION",
            "EDITORIAL",
            "EXCLUSIVE",
            "EXPLAINER",
            "FACTBOX",
            "FILE PHOTO",
            "INTERVIEW",
            "LIVE",
            "NATO",
            "NOTE",
            "OPINION",
            "PHOTO",
            "PHOTOS",
            "READ",
            "UPDATE",
            "URGENT",
            "USA",
            "VIDEO",
            "WATCH");

    private final Names names;

    Datelines(Names names) {
        this.names = names;
    }

    /** {@return the paragraph without its dateline, which goes to the clues} */
    TracedText without(TracedText paragraph, Clues clues) {
        Matcher matcher = DATELINE.matcher(paragraph);
        if (!matcher.lookingAt() || !isDateline(matcher) || matcher.end() == paragraph.length()) {
            return paragraph;
        }
        clues.add(Field.DATELINE, matcher.group(1), paragraph.origins(0, matcher.end()), Weight.USUAL);
        if (matcher.group(3) != null) {
            Dates.findFirst(matcher.group(3))
                    .ifPresent(d -> clues.add(
                            Field.PUBLISHED,
                            d.date(),
                            paragraph.origins(matcher.start(3), matcher.end(3)),
                            Weight.SAID));
        }
        String source = matcher.group(4);
        if (source != null) {
            names.findAgency(source)
                    .ifPresent(a -> clues.add(
                            Field.WIRE, a, paragraph.origins(matcher.start(4), matcher.end(4)), Weight.USUAL));
        }
        return paragraph.from(matcher.end());
    }

    /** {@return whether a line is nothing but a place in capitals, as some outlets set it above the text} */
    boolean isAlone(TracedText line, Clues clues) {
        boolean alone = CAPITALS.matcher(line).matches()
                && (names.isCity(line) || line.toString().split(" ").length == 1)
                && !LABELS.contains(line.toString())
                && names.findAgency(line).isEmpty();
        if (alone) {
            clues.add(Field.DATELINE, line.toString(), line.origins(), Weight.USUAL);
        }
        return alone;
    }

    private boolean isDateline(Matcher matcher) {
        String place = matcher.group(1);
        boolean dated = matcher.group(3) != null;
        boolean sourced =
                matcher.group(4) != null && names.findAgencyIn(matcher.group(4)).isPresent();
        boolean capitals = CAPITALS.matcher(place).matches()
                && !LABELS.contains(place)
                && names.findAgency(place).isEmpty();
        String mark = matcher.group(5).strip();
        if (matcher.group(4) != null && !sourced) {
            return false;
        }
        if (mark.isEmpty() || mark.equals(".")) {
            return (capitals || names.isCity(place)) && (dated || sourced);
        }
        boolean spaced = mark.equals(":") || matcher.group(5).startsWith(" ");
        return spaced && (capitals || names.isCity(place) || sourced);
    }
}
