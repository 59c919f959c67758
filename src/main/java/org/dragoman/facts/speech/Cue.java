package org.dragoman.facts.speech;

import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.TokenSpan;

/**
 * Words that name a speaker: "the minister told reporters", "according to the council", "as confirmed by X".
 *
 * @param sentence index of the sentence
 * @param word index of the verb, preposition or noun that tells of speech
 * @param phrase the words of the attribution: speaker, verb and what tells of when and to whom, without what was said
 * @param chars the phrase's characters
 * @param speakers referent ids; empty where nobody known speaks
 */
record Cue(int sentence, Kind kind, int word, TokenSpan phrase, CharSpan chars, List<String> speakers) {
    Cue {
        speakers = List.copyOf(speakers);
    }

    /** How the attribution is built. */
    enum Kind {
        /** "X said". */
        VERB,
        /** "X's claim that", "X was of the opinion that". */
        NOUN,
        /** "according to X". */
        ACCORDING,
        /** "as confirmed by X". */
        AS_BY
    }
}
