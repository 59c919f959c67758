package org.dragoman.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Drops what a page says twice: the headline again, a teaser that is the beginning of a paragraph below it. */
final class Repeats {
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\s*(?:\\.\\.\\.|…)\\s*(?:\\[?(?i:read (?:more|full story))]?)?\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=[\"“‘]?\\p{Lu})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MIN_TEASER = 12;

    private Repeats() {}

    static String key(CharSequence text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a line is the headline again, once or several times, with or without the outlet behind it} */
    static boolean isTitle(TracedText line, @Nullable String title) {
        if (title == null) {
            return false;
        }
        String wanted = key(title);
        String rest = key(line);
        if (wanted.isEmpty() || !rest.startsWith(wanted)) {
            return false;
        }
        while (rest.startsWith(wanted)) {
            rest = rest.substring(wanted.length()).strip();
        }
        return rest.isEmpty()
                || line.toString()
                        .substring(Math.min(line.length(), title.length()))
                        .matches("\\s+[|–—-]\\s+\\P{Ll}.{1,40}");
    }

    /** {@return the pieces without teasers of later ones} */
    static List<Piece> withoutTeasers(List<Piece> pieces) {
        List<String> keys = pieces.stream().map(p -> key(p.text())).toList();
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Kind.TITLE) || !(piece.is(Kind.PARAGRAPH) || piece.is(Kind.HEADING))) {
                kept.add(piece);
                continue;
            }
            TracedText rest = withoutTeaser(piece.text(), keys.subList(i + 1, keys.size()));
            if (rest.length() > 0) {
                kept.add(new Piece(piece.kind(), rest));
            }
        }
        return kept;
    }

    private static TracedText withoutTeaser(TracedText text, List<String> later) {
        if (key(text).length() >= 3 * MIN_TEASER && begins(key(text), later)) {
            return text.sub(0, 0);
        }
        Matcher ellipsis = ELLIPSIS.matcher(text);
        if (!ellipsis.find()) {
            return text;
        }
        String open = text.toString().substring(0, ellipsis.start());
        if (begins(key(open), later)) {
            return text.sub(0, 0);
        }
        Matcher sentence = SENTENCE.matcher(open);
        while (sentence.find()) {
            if (begins(key(open.substring(sentence.end())), later)) {
                return text.sub(0, sentence.start());
            }
        }
        return text;
    }

    private static boolean begins(String key, List<String> later) {
        return key.length() >= MIN_TEASER && later.stream().anyMatch(k -> k.startsWith(key));
    }
}
