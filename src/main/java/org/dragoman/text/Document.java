package org.dragoman.text;

import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;

/** An article, read into sentences and words. */
public record Document(Article article, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    public Sentence sentence(int index) {
        return sentences.get(index);
    }

    public String text(CharSpan span) {
        return span.of(article.text());
    }
}
