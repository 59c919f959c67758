package org.dragoman.articles;

import java.util.List;

/**
 * Leads from the characters of the clean text back to those of the file: runs that were taken over as they stand, in
 * order of the clean text. Characters between runs (block separators) belong to no character of the file.
 */
public record OffsetMap(List<Run> runs) {
    /** {@code length} characters of the clean text from {@code clean} are those of the file from {@code original}. */
    public record Run(int clean, int original, int length) {}

    public OffsetMap {
        runs = List.copyOf(runs);
    }

    /** {@return the place in the file of a span of the clean text: from its first to its last kept character} */
    public CharSpan toOriginal(CharSpan clean) {
        int start = original(clean.start());
        int end = clean.length() == 0 ? start : original(clean.end() - 1) + 1;
        return new CharSpan(start, Math.max(start, end));
    }

    private int original(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).clean() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (runs.isEmpty()) {
            return offset;
        }
        Run run = runs.get(low);
        return run.original() + Math.min(offset - run.clean(), run.length());
    }
}
