package org.dragoman.articles.page;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.CharSpan;

/** Characters, each of which knows its place in the page. Immutable. */
final class TracedText implements CharSequence {
    private final String text;
    private final int[] origins;

    private TracedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static TracedText of(String text) {
        int[] origins = new int[text.length()];
        Arrays.setAll(origins, i -> i);
        return new TracedText(text, origins);
    }

    int origin(int index) {
        return origins[index];
    }

    /** {@return where in the page these characters, at least one, stand: from the first to the last} */
    CharSpan origins(int start, int end) {
        return new CharSpan(origins[start], Math.max(origins[start], origins[end - 1] + 1));
    }

    CharSpan origins() {
        return origins(0, length());
    }

    TracedText sub(int start, int end) {
        return new TracedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
    }

    TracedText from(int start) {
        return sub(start, length());
    }

    TracedText without(int start, int end) {
        return new Builder().append(sub(0, start)).append(from(end)).build();
    }

    TracedText strip() {
        int start = 0;
        int end = length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == length() ? this : sub(start, end);
    }

    /** {@return the same with single spaces only, and none at the ends} */
    TracedText fold() {
        Builder builder = new Builder();
        boolean space = true;
        for (int i = 0; i < length(); i++) {
            boolean isSpace = Character.isWhitespace(text.charAt(i));
            if (!isSpace) {
                builder.append(text.charAt(i), origins[i]);
            } else if (!space) {
                builder.append(' ', origins[i]);
            }
            space = isSpace;
        }
        return builder.build().strip();
    }

    /** {@return the same with only the first group kept of each place that the pattern finds, nothing if it has none} */
    TracedText keepingGroup(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Builder builder = new Builder();
        int at = 0;
        do {
            MatchResult match = matcher.toMatchResult();
            builder.append(sub(at, match.start()));
            if (match.groupCount() > 0 && match.start(1) >= 0) {
                builder.append(sub(match.start(1), match.end(1)));
            }
            at = match.end();
        } while (matcher.find());
        return builder.append(from(at)).build();
    }

    /** {@return this, a space, the other} */
    TracedText joined(TracedText other) {
        return new Builder()
                .append(this)
                .append(' ', origins[length() - 1] + 1)
                .append(other)
                .build();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];

        Builder append(char c, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(c);
            return this;
        }

        Builder append(TracedText more) {
            int size = text.length() + more.length();
            if (size > origins.length) {
                origins = Arrays.copyOf(origins, Math.max(size, origins.length * 2));
            }
            System.arraycopy(more.origins, 0, origins, text.length(), more.length());
            text.append(more.text);
            return this;
        }

        TracedText build() {
            return new TracedText(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
