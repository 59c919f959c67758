package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** A name as the language models guess it: tokens [from, to) and OntoNotes type. */
record Chunk(String type, int from, int to) {
    static List<Chunk> of(Sentence sentence) {
        List<Chunk> chunks = new ArrayList<>();
        int from = -1;
        for (Token token : sentence.tokens()) {
            String entity = token.entity();
            boolean starts = entity.startsWith("B-") || entity.startsWith("U-");
            if (from >= 0 && (starts || entity.equals("O"))) {
                chunks.add(new Chunk(sentence.token(from).entityType(), from, token.index()));
                from = -1;
            }
            if (from < 0 && !entity.equals("O")) {
                from = token.index();
            }
        }
        if (from >= 0) {
            chunks.add(new Chunk(sentence.token(from).entityType(), from, sentence.size()));
        }
        return chunks;
    }
}
