package org.dragoman.mentions.names;

import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.TokenSpan;

/**
 * A mention before it is known which things of the document are one.
 *
 * @param key mentions with the same type and key are of one thing
 * @param names what is to be listed among the thing's names; nothing for "Russian" or "she"
 */
record Spot(
        MentionType type,
        int sentence,
        TokenSpan tokens,
        CharSpan span,
        String text,
        Mention.Form form,
        String key,
        List<String> names) {
    Spot {
        names = List.copyOf(names);
    }

    Spot withKey(String other) {
        return new Spot(type, sentence, tokens, span, text, form, other, names);
    }

    Spot withNames(List<String> others) {
        return new Spot(type, sentence, tokens, span, text, form, key, others);
    }

    Mention mention(Line line) {
        return new Mention(type, sentence, tokens, line.sentence().headOf(tokens), span, text, form);
    }
}
