package org.dragoman.articles;

/** A run of characters, [start, end), in UTF-16 units. Of an article's clean text, unless said otherwise. */
public record CharSpan(int start, int end) implements Comparable<CharSpan> {
    public CharSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + "–" + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(CharSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(CharSpan other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(CharSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
