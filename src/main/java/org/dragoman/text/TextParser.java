package org.dragoman.text;

import org.dragoman.articles.Article;
import org.dragoman.issues.IssueLog;

/** Splits an article into sentences and words, names their parts of speech and lemmas, and parses them. */
public interface TextParser {
    Document parse(Article article, IssueLog issues);
}
