package org.dragoman.text;

/** A run of a sentence's tokens, [start, end). */
public record TokenSpan(int start, int end) implements Comparable<TokenSpan> {
    public TokenSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such tokens: " + start + "–" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }

    public boolean contains(TokenSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TokenSpan other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(TokenSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
