package org.dragoman.articles.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Reads lines, or parts of lines, that say only when a page was published or changed. */
final class DateLines {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:(first published|originally published|published|publication date|publish date|posted|created|issued|date)|(last updated|updated|last modified|modified|update))\\b");
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:GMT|UTC|IST|E[SD]?T|C[SD]T|P[SD]T|CES?T|EES?T|MSK|BST|AST|KST|JST|PKT|GST)\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|\\b(?:\\p{L}+ |local )time\\b|\\b(?:at|on|by|hrs?)\\b|\\b\\d+ min(?:ute)?s?(?: read)?\\b|\\btime\\b");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}–—•·|«»]*");

    private DateLines() {}

    /** {@return whether a text says nothing but a date or time; a date goes to the clues} */
    static boolean read(TracedText text, Clues clues) {
        Optional<Dates.Found> date = Dates.findFirst(text);
        Matcher label = LABEL.matcher(text);
        boolean labelled = label.find();
        boolean updated = labelled && label.group(1) == null;
        if (!isOnlyTime(text.toString(), date.isPresent(), labelled)) {
            return false;
        }
        date.ifPresent(d -> add(clues, text, d, updated ? Weight.SAID : labelled ? Weight.LABELLED : Weight.USUAL));
        return true;
    }

    /** {@return whether a line is marked as saying when, so that it is no heading of a chronology} */
    static boolean isLabelled(Line line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.start() <= 2;
    }

    private static void add(Clues clues, TracedText text, Dates.Found date, Weight weight) {
        LocalDate day = date.date();
        clues.add(Field.PUBLISHED, day, text.origins(date.start(), date.end()), weight);
    }

    private static boolean isOnlyTime(String text, boolean dated, boolean labelled) {
        if (text.length() > 120) {
            return false;
        }
        String rest = text;
        for (Optional<Dates.Found> date = Dates.findFirst(rest); date.isPresent(); date = Dates.findFirst(rest)) {
            rest = rest.substring(0, date.get().start()) + " "
                    + rest.substring(date.get().end());
        }
        Matcher time = TIME.matcher(rest);
        boolean timed = time.find();
        rest = LABEL.matcher(time.replaceAll(" ")).replaceAll(" ");
        rest = FILLER.matcher(rest).replaceAll(" ");
        return (dated || (labelled && timed)) && MARKS.matcher(rest).matches();
    }
}
