package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.Block.Kind;
import org.dragoman.articles.page.Clues.Field;
import org.jspecify.annotations.Nullable;

/** Makes pieces of a story's lines: joins, names their kinds, takes datelines, time stamps and agency marks off. */
final class Pieces {
    /** "Updated 12:56 p.m.", "12:17 p.m. Kyiv time –" before an entry of a live page. */
    private static final Pattern STAMP = Pattern.compile(
            "((?:(?i:updated?|posted|as of):?\\s+(?:at\\s+)?)?\\d{1,2}[:.]\\d{2}(?:\\s?(?i:[ap]\\.?\\s?m\\b)\\.?)?(?:\\s*\\(?(?:\\p{Lu}\\p{L}+ time|local time|GMT|UTC|MSK|[A-Z]{2,3}T)\\)?)?\\.?)\\s*([:–—-]?)\\s+(?=[\"“]?\\p{Lu})");

    private static final int MAX_HEADING_WORDS = 14;
    private static final int DATELINES_AMONG = 3;

    private final Credits credits;
    private final Datelines datelines;
    private final Clues clues;

    Pieces(Credits credits, Datelines datelines, Clues clues) {
        this.credits = credits;
        this.datelines = datelines;
        this.clues = clues;
    }

    List<Piece> of(@Nullable Line title, List<Line> content, List<Line> captions) {
        Set<Line> underPictures = Collections.newSetFromMap(new IdentityHashMap<>());
        underPictures.addAll(captions);
        List<Piece> pieces = new ArrayList<>();
        if (title != null) {
            pieces.add(new Piece(Kind.TITLE, title.text()));
        }
        List<Line> run = new ArrayList<>();
        for (Line line : content) {
            if (underPictures.contains(line)) {
                addAll(run, pieces);
                pieces.add(new Piece(Kind.CAPTION, line.text()));
            } else {
                run.add(line);
            }
        }
        addAll(run, pieces);
        return finish(Repeats.withoutTeasers(pieces));
    }

    private static void addAll(List<Line> run, List<Piece> pieces) {
        List<Line> joined = Joining.join(run);
        for (int i = 0; i < joined.size(); i++) {
            Line line = joined.get(i);
            pieces.add(new Piece(kind(line, i == joined.size() - 1), line.text()));
        }
        run.clear();
    }

    private static Kind kind(Line line, boolean last) {
        return switch (line.shape()) {
            case HEADING -> Kind.HEADING;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case TABLE_ROW -> Kind.TABLE_ROW;
            case PROSE -> isHeading(line) && !(last && line.words() >= 6) ? Kind.HEADING : Kind.PARAGRAPH;
        };
    }

    private static boolean isHeading(Line line) {
        String text = line.string();
        if (line.words() > MAX_HEADING_WORDS || line.startsLower() || text.matches("[\"“].*")) {
            return false;
        }
        return !line.isEnded() || text.endsWith("?") || (text.endsWith(":") && line.words() <= 6);
    }

    private List<Piece> finish(List<Piece> pieces) {
        List<Piece> finished = new ArrayList<>();
        int paragraphs = 0;
        for (Piece piece : pieces) {
            if (isAboutAuthor(piece)) {
                continue;
            }
            if (!piece.is(Kind.PARAGRAPH)) {
                finished.add(piece);
                continue;
            }
            TracedText text = credits.withoutTrailing(piece.text(), clues);
            text = paragraphs++ < DATELINES_AMONG ? datelines.without(text, clues) : text;
            addStamped(text, finished);
        }
        while (finished.size() > 1 && paragraphs > 0 && isLooseEnd(finished.get(finished.size() - 1))) {
            finished.remove(finished.size() - 1);
        }
        return finished;
    }

    private static void addStamped(TracedText text, List<Piece> finished) {
        Matcher stamp = STAMP.matcher(text);
        boolean stamped = stamp.lookingAt() && (!stamp.group(2).isEmpty() || Character.isLetter(text.charAt(0)));
        if (stamped) {
            finished.add(new Piece(Kind.HEADING, text.sub(0, stamp.end(1))));
        }
        finished.add(new Piece(Kind.PARAGRAPH, stamped ? text.from(stamp.end()) : text));
    }

    /** "Jane Roe is our correspondent in Paris." */
    private boolean isAboutAuthor(Piece piece) {
        String author = clues.find(Field.AUTHOR).orElse("");
        String text = piece.string();
        return !author.isEmpty()
                && (text.equals(author)
                        || (text.startsWith(author + " ")
                                && text.substring(author.length())
                                        .matches("(?s) (?:is|was|covers|reports|writes|has|tweets)\\b.*")));
    }

    /** A heading with nothing under it is the beginning of what the page says next. */
    private static boolean isLooseEnd(Piece piece) {
        return piece.is(Kind.HEADING) && piece.string().split(" ").length <= 5;
    }
}
