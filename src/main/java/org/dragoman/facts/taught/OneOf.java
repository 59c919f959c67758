package org.dragoman.facts.taught;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a pattern, and what may stand there.
 *
 * @param words at least one; the first names them all
 */
record OneOf(List<String> words) {
    private static final String OR = "|";

    OneOf {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing may stand here");
        }
    }

    static OneOf only(String word) {
        return new OneOf(List.of(word));
    }

    /** {@return whether an argument stands here, whatever its words} */
    boolean isEnd() {
        return words.get(0).equals(PathPattern.SUBJECT) || words.get(0).equals(PathPattern.OBJECT);
    }

    boolean fits(String word) {
        return words.contains(word);
    }

    /** {@return a short name: the first, with a mark where there are others} */
    String name() {
        return words.size() == 1 ? words.get(0) : words.get(0) + "~";
    }

    @Override
    public String toString() {
        return String.join(OR, words);
    }

    static OneOf parse(String printed) {
        return new OneOf(Arrays.asList(printed.split("\\|", -1)));
    }
}
