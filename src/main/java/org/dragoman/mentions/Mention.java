package org.dragoman.mentions;

import org.dragoman.articles.CharSpan;
import org.dragoman.text.TokenSpan;

/**
 * A place in the text where a thing is spoken of.
 *
 * @param sentence index of the sentence
 * @param tokens the words, without a leading article or possessor that does not belong to the name
 * @param head index of the token that stands for the mention in the dependency tree; of a meeting told by a verb, the verb
 * @param span its characters in the article's clean text
 * @param text those characters
 */
public record Mention(MentionType type, int sentence, TokenSpan tokens, int head, CharSpan span, String text, Form form)
        implements Comparable<Mention> {
    /** How a mention speaks of its thing. */
    public enum Form {
        /** "Ada Lovelace", "the Foreign Ministry". */
        NAME,
        /** "the two-day talks", "a Pakistani delegation". */
        DESCRIPTION,
        /** "she", "it", "they". Never the only mention of a thing. */
        PRONOUN,
        /** "met in Geneva": a meeting. */
        VERB
    }

    @Override
    public int compareTo(Mention other) {
        int byStart = Integer.compare(span.start(), other.span.start());
        int byEnd = Integer.compare(other.span.end(), span.end());
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : type.compareTo(other.type);
    }
}
