package org.dragoman.evaluation.benchmarks;

import java.util.List;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Widens a mention to the phrase it heads: with article, titles and adjectives before it and its possessive ending. */
final class WholePhrase {
    private static final Set<String> BEFORE =
            Set.of("det", "amod", "nn", "compound", "poss", "num", "nummod", "quantmod", "nmod", "predet", "title");

    private WholePhrase() {}

    static CharSpan of(Sentence sentence, Mention mention) {
        if (mention.form() == Mention.Form.PRONOUN) {
            return mention.span();
        }
        TokenSpan tokens = mention.tokens();
        int from = tokens.start();
        int to = tokens.end();
        for (Token child : sentence.children(mention.head())) {
            if (child.index() < from && BEFORE.contains(child.dependency())) {
                List<Token> all = sentence.subtree(child.index());
                from = Math.min(from, all.get(0).index());
            }
        }
        if (to < sentence.size() && sentence.token(to).pos().equals("POS")) {
            to++;
        }
        return sentence.charSpan(new TokenSpan(from, to));
    }
}
