package org.dragoman.facts.speech;

import java.util.List;
import org.dragoman.articles.CharSpan;

/**
 * Words found to be said, before they become claims, one a speaker.
 *
 * @param span the words, without outer quotation marks
 * @param cue the attribution they hang on
 */
record Said(List<String> speakers, CharSpan span, boolean direct, Rule rule, Cue cue) {
    Said {
        speakers = List.copyOf(speakers);
    }
}
