package org.dragoman.articles.page;

import org.dragoman.articles.Block;

/** A block that does not know yet where in the clean text it will stand. */
record Piece(Block.Kind kind, TracedText text) {
    boolean is(Block.Kind other) {
        return kind == other;
    }

    String string() {
        return text.toString();
    }
}
