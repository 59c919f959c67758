package org.dragoman.text;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;

/**
 * A sentence with its words and its dependency tree.
 *
 * @param index its place in the document, from 0
 * @param span its characters in the article's clean text
 * @param block the index in the article's blocks of the one it stands in
 * @param kind that block's kind
 */
public record Sentence(int index, CharSpan span, int block, Block.Kind kind, DependencyTree tree) {
    public Sentence(int index, CharSpan span, int block, Block.Kind kind, List<Token> tokens) {
        this(index, span, block, kind, new DependencyTree(tokens));
    }

    public List<Token> tokens() {
        return tree.tokens();
    }

    public Token token(int index) {
        return tree.tokens().get(index);
    }

    public int size() {
        return tree.tokens().size();
    }

    /** {@return the tokens that depend on this one, in text order} */
    public List<Token> children(int head) {
        return tree.children(head);
    }

    /** {@return the head of a run of tokens: the one whose own head lies outside it; the last such, if several} */
    public int headOf(TokenSpan span) {
        return IntStream.range(span.start(), span.end())
                .filter(i -> !span.contains(Math.max(token(i).head(), 0)) || token(i).head() < 0)
                .reduce((first, second) -> second)
                .orElse(span.end() - 1);
    }

    /** {@return all tokens of the subtree below and including this one, in text order} */
    public List<Token> subtree(int root) {
        return tree.below(root);
    }

    public CharSpan charSpan(TokenSpan span) {
        return new CharSpan(
                token(span.start()).span().start(), token(span.end() - 1).span().end());
    }
}
