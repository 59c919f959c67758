package org.dragoman.articles.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.page.Clues.Field;
import org.dragoman.articles.page.Clues.Weight;

/** Reads who wrote, edited, sent or published a story: lines that say it, and marks at a paragraph's end. */
final class Credits {
    static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:de|von|van|der|den|bin|bint|al|el|da|di|la|le|ten|ter)\\s)?\\p{Lu}[\\p{L}'’.-]*){0,3}";
    private static final String NAMES = NAME + "(?:(?:,| and|, and| &)\\s" + NAME + ")*";
    private static final Pattern BYLINE =
            Pattern.compile("(?i:(?:written |story |text |reported |report )?by|author|authors)(?:\\s*:\\s*|\\s+)("
                    + NAMES + ")(?:(?:\\s*[,|/–—-]\\s*|\\s+(?:in|at|from|for)\\s+)(.{2,50}))?");
    private static final Pattern FOR = Pattern.compile("(" + NAME + ")\\s+for\\s+((?:[Tt]he )?\\p{Lu}.{1,40})");
    private static final Pattern STAFF = Pattern.compile(
            "(?i)(?:by |from )?(?:our |the )?(?:wire (?:reports?|services?)|(?:news )?agenc(?:y|ies)|staff(?: writers?| reporters?| reports?)?|(?:news|web|online|national|foreign|world) ?desk|(?:special |our |staff )?correspondents?|newsroom|editorial(?: team| board| staff)?|admin|.{2,30} (?:staff|web desk|news desk|newsroom|bureau))");
    private static final Pattern WORKED = Pattern.compile(
            "[(\\[]?\\s*(?i:(?:additional |with )?(?:report(?:ing|ed)?|writing|written|edit(?:ing|ed)|compiled|translated|produced|screenplay)) (?i:by|from)\\b(.*)");
    private static final Pattern AUTHOR = Pattern.compile("\\s*(" + NAME + ")");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:source|via|outlet|publisher)\\s*:\\s*(.{2,50})");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|copyright|\\(c\\))(?:\\s|©|copyright|\\d{4}|,|-|–)*(.*?)(?:[.,]?\\s*all rights reserved)?[.,]?");

    private final Names names;
    private final Pattern contributed;
    private final Pattern alone;
    private final Pattern trailing;

    Credits(Names names) {
        this.names = names;
        String agency = names.agencyPattern();
        contributed = Pattern.compile(
                "[(\\[]?(?:" + agency + "(?:(?:,| and|, and) " + agency
                        + ")* (?:has |have |also )?contributed (?:to )?(?:this |the )?(?:reporting|report|story|article).*|(?i:with (?:additional )?(?:reporting|input|inputs|reports|material|files|information) (?:from|by)) .*)");
        alone = Pattern.compile("[-–—(/\\[\\s]*(" + agency + "(?:\\s?[/,&]\\s?" + agency + ")*)[)/\\].\\s]*");
        trailing = Pattern.compile("\\s*(?:[(\\[/](?:" + agency
                + "[^()/\\[\\]]{0,25}|(?i:ends?|more|end of story)|(?i:with .{0,20}inputs?)[^()]*)[)\\]/]|(?<=[.!?”\"’'])\\s*[-–—]{1,2}\\s?"
                + agency + "(?:/" + agency + ")?)\\.?$");
    }

    /** {@return whether a line, or a part of one, at a story's head or foot says only who made it} */
    boolean readName(TracedText text, Clues clues) {
        Matcher byline = BYLINE.matcher(text);
        if (byline.matches() && text.length() <= 110 && !text.toString().endsWith(". ")) {
            addAuthor(text, byline.start(1), byline.end(1), clues, Weight.LABELLED);
            String rest = byline.group(2);
            if (rest != null) {
                names.findOutlet(rest)
                        .ifPresent(o -> clues.add(
                                Field.PUBLISHER, o, text.origins(byline.start(2), byline.end(2)), Weight.USUAL));
            }
            return true;
        }
        Matcher forOutlet = FOR.matcher(text);
        if (forOutlet.matches()
                && text.toString().split(" ").length <= 9
                && !text.toString().endsWith(".")) {
            addAuthor(text, forOutlet.start(1), forOutlet.end(1), clues, Weight.LABELLED);
            clues.add(
                    Field.PUBLISHER,
                    forOutlet.group(2),
                    text.origins(forOutlet.start(2), forOutlet.end(2)),
                    Weight.USUAL);
            return true;
        }
        return STAFF.matcher(text).matches() || readSource(text, clues);
    }

    private boolean readSource(TracedText text, Clues clues) {
        Matcher source = SOURCE.matcher(text);
        if (source.matches()) {
            Field field = names.findAgency(source.group(1)).isPresent() ? Field.WIRE : Field.PUBLISHER;
            String value = names.findAgency(source.group(1)).orElse(source.group(1));
            clues.add(field, value, text.origins(source.start(1), source.end(1)), Weight.LABELLED);
            return true;
        }
        return false;
    }

    /** {@return whether a line, wherever it stands, says only who worked on the story or sent it} */
    boolean readCredit(TracedText text, Clues clues) {
        Matcher worked = WORKED.matcher(text);
        if (worked.matches() && isCredit(text)) {
            addWire(text, clues);
            Matcher author = AUTHOR.matcher(text).region(worked.start(1), text.length());
            if (author.lookingAt()) {
                addAuthor(text, author.start(1), author.end(1), clues, Weight.SAID);
            }
            return true;
        }
        if ((contributed.matcher(text).matches() && text.length() <= 160)
                || alone.matcher(text).matches()) {
            addWire(text, clues);
            return true;
        }
        Matcher copyright = COPYRIGHT.matcher(text);
        if (copyright.matches() && text.length() <= 160) {
            if (copyright.end(1) > copyright.start(1) && copyright.group(1).indexOf('/') < 0) {
                clues.add(
                        Field.PUBLISHER,
                        copyright.group(1),
                        text.origins(copyright.start(1), copyright.end(1)),
                        Weight.SAID);
            }
            return true;
        }
        return false;
    }

    /** "Reporting by Reuters has shown that …" is a sentence; a credit is bracketed, listed or short. */
    private static boolean isCredit(TracedText text) {
        String string = text.toString();
        return string.matches("[(\\[].*")
                || string.indexOf(';') > 0
                || (string.split(" ").length <= 9 && !string.endsWith("said."));
    }

    /** {@return the paragraph without "(Reuters)", "/TASS/" or "(end)" behind its last sentence} */
    TracedText withoutTrailing(TracedText paragraph, Clues clues) {
        Matcher mark = trailing.matcher(paragraph);
        if (!mark.find() || mark.start() == 0) {
            return paragraph;
        }
        addWire(paragraph.from(mark.start()), clues);
        return withoutTrailing(paragraph.sub(0, mark.start()).strip(), clues);
    }

    private void addWire(TracedText text, Clues clues) {
        names.findAgencyIn(text).ifPresent(agency -> clues.add(Field.WIRE, agency, text.origins(), Weight.USUAL));
    }

    private void addAuthor(TracedText text, int start, int end, Clues clues, Weight weight) {
        TracedText name = text.sub(start, end);
        Optional<String> agency = names.findAgency(name);
        if (agency.isPresent()) {
            clues.add(Field.WIRE, agency.get(), name.origins(), Weight.LABELLED);
        } else if (!STAFF.matcher(name).matches()) {
            clues.add(Field.AUTHOR, name.toString(), name.origins(), weight);
        }
    }
}
