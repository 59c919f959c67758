package org.dragoman.evaluation.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.articles.CharSpan;

/** Writes places in a text as the scorers count them: in code points. */
final class CodePoints {
    private final String text;

    CodePoints(String text) {
        this.text = text;
    }

    /** {@return the answer, with "start" and "end"} */
    ObjectNode put(ObjectNode answer, CharSpan span) {
        return answer.put("start", text.codePointCount(0, span.start())).put("end", text.codePointCount(0, span.end()));
    }
}
