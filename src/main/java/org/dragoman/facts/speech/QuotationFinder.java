package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;

/**
 * Pairs quotation marks, paragraph by paragraph: double, single, angle and low marks, curly or straight. Marks of another
 * kind inside a quotation are part of it. A single mark between letters is an apostrophe, and so is one after an s where
 * a better close follows ("the sides' positions").
 */
final class QuotationFinder {
    private static final String DOUBLE = "\"”‟″";
    private static final String SINGLE = "'’‛";

    /** {@return the outermost quotations of an article, in text order} */
    static List<Quotation> find(Article article) {
        List<Quotation> found = new ArrayList<>();
        char leftOpen = 0;
        for (int block = 0; block < article.blocks().size(); block++) {
            CharSpan span = article.blocks().get(block).span();
            leftOpen = scan(article.text(), span, block, leftOpen, nextStart(article, block), found);
        }
        return found;
    }

    private static char nextStart(Article article, int block) {
        if (block + 1 >= article.blocks().size()) {
            return 0;
        }
        CharSpan next = article.blocks().get(block + 1).span();
        return next.length() == 0 ? 0 : article.text().charAt(next.start());
    }

    /** Finds one paragraph's quotations; returns the opening mark of one that the next paragraph goes on with, or 0. */
    private static char scan(
            String text, CharSpan block, int index, char leftOpen, char nextStart, List<Quotation> found) {
        int at = block.start();
        while (at < block.end()) {
            if (!opens(text, block, at)) {
                at++;
                continue;
            }
            boolean continues = leftOpen != 0 && at == block.start() && text.charAt(at) == leftOpen;
            int close = close(text, block, at);
            if (close >= 0) {
                found.add(new Quotation(new CharSpan(at, close + 1), new CharSpan(at + 1, close), index, continues));
                at = close + 1;
            } else if (nextStart == text.charAt(at) && wordsBetween(text, at, block.end()) >= 3) {
                found.add(new Quotation(
                        new CharSpan(at, block.end()), new CharSpan(at + 1, block.end()), index, continues));
                return text.charAt(at);
            } else {
                at++;
            }
        }
        return 0;
    }

    private static boolean opens(String text, CharSpan block, int at) {
        char mark = text.charAt(at);
        boolean free = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordFollows = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
        return switch (mark) {
            case '“', '«', '„' -> wordFollows;
            case '"', '‟' -> free && wordFollows;
            case '‘', '\'', '‛' -> free && wordFollows && !isElision(text, at, block.end());
            default -> false;
        };
    }

    /** "'90s", "'em": a mark that stands for letters left out. */
    private static boolean isElision(String text, int at, int end) {
        return at + 1 < end && Character.isDigit(text.charAt(at + 1)) && at + 3 < end && text.charAt(at + 3) == 's';
    }

    private static String closings(char open) {
        return switch (open) {
            case '«' -> "»";
            case '„' -> "“”\"";
            case '“', '"', '‟' -> DOUBLE;
            default -> SINGLE;
        };
    }

    private static int close(String text, CharSpan block, int open) {
        String marks = closings(text.charAt(open));
        int weak = -1;
        for (int at = open + 2; at < block.end(); at++) {
            if (marks.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            if (!marks.equals(SINGLE)) {
                return at;
            }
            if (Character.isWhitespace(text.charAt(at - 1)) || letterFollows(text, at, block.end())) {
                continue;
            }
            if (!isPossessive(text, at, block.end())) {
                return weak >= 0 && opensBetween(text, block, weak, at) ? weak : at;
            }
            weak = weak < 0 ? at : weak;
        }
        return weak;
    }

    /** "the sides' positions": after an s, with a word to follow. */
    private static boolean isPossessive(String text, int at, int end) {
        return text.charAt(at - 1) == 's'
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean opensBetween(String text, CharSpan block, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (SINGLE.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '‘') {
                if (opens(text, block, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean letterFollows(String text, int at, int end) {
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int wordsBetween(String text, int from, int to) {
        return text.substring(from, to).strip().split("\\s+").length;
    }

    private QuotationFinder() {}
}
