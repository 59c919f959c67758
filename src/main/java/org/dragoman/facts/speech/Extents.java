package org.dragoman.facts.speech;

import java.util.List;
import org.dragoman.articles.CharSpan;

/** Settles where reported words begin and end: whole quotations or none, no marks around what is all quotation. */
final class Extents {
    static Said trim(String text, Said said, List<Quotation> quotations) {
        if (said.direct()) {
            return with(said, strip(text, said.span(), ""), true);
        }
        CharSpan span = strip(text, said.span(), ",;:.");
        for (Quotation quotation : quotations) {
            CharSpan outer = quotation.outer();
            if (outer.contains(span) && quotation.inner().length() - span.length() <= 2) {
                return with(said, strip(text, quotation.inner(), ""), true);
            }
            boolean reachesIn =
                    span.contains(outer.start()) && outer.end() > span.end() && outer.end() - span.end() <= 3;
            boolean startsIn = outer.start() < span.start()
                    && span.start() - outer.start() <= 2
                    && outer.end() <= span.end() + 3
                    && outer.end() > span.start();
            if (reachesIn || startsIn) {
                span = new CharSpan(Math.min(span.start(), outer.start()), Math.max(span.end(), outer.end()));
            }
        }
        CharSpan all = span;
        return quotations.stream()
                .filter(q -> q.outer().equals(all))
                .findFirst()
                .map(q -> with(said, strip(text, q.inner(), ""), true))
                .orElseGet(() -> with(said, all, false));
    }

    private static Said with(Said said, CharSpan span, boolean direct) {
        return new Said(said.speakers(), span, direct, said.rule(), said.cue());
    }

    /** Without blanks at either end, nor these marks at the last. A full stop after a capital is an abbreviation's. */
    private static CharSpan strip(String text, CharSpan span, String marks) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || isLoose(text, start, end - 1, marks))) {
            end--;
        }
        return new CharSpan(start, end);
    }

    private static boolean isLoose(String text, int start, int at, String marks) {
        boolean abbreviation = text.charAt(at) == '.' && at - 1 > start && Character.isUpperCase(text.charAt(at - 1));
        return marks.indexOf(text.charAt(at)) >= 0 && !abbreviation;
    }

    private Extents() {}
}
