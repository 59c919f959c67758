package org.dragoman.facts;

import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Referent;

/**
 * All that was read from one article: what {@code extract} writes, what is kept in the cache, and what a graph is built
 * from. Needs neither the models nor the file any more.
 *
 * @param article with its text, without which no evidence could be shown
 * @param sentences the sentences' characters in the clean text, by index
 */
public record Extraction(Article article, List<CharSpan> sentences, List<Referent> referents, List<Claim> claims) {
    public Extraction {
        sentences = List.copyOf(sentences);
        referents = List.copyOf(referents);
        claims = List.copyOf(claims);
    }
}
