package org.dragoman.text;

import java.util.ArrayList;
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
public record Sentence(int index, CharSpan span, int block, Block.Kind kind, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** {@return the tokens that depend on this one, in text order} */
    public List<Token> children(int head) {
        return tokens.stream().filter(t -> t.head() == head).toList();
    }

    /** {@return the head of a run of tokens: the one whose own head lies outside it; the last such, if several} */
    public int headOf(TokenSpan span) {
        return IntStream.range(span.start(), span.end())
                .filter(i -> !span.contains(Math.max(tokens.get(i).head(), 0))
                        || tokens.get(i).head() < 0)
                .reduce((first, second) -> second)
                .orElse(span.end() - 1);
    }

    /** {@return all tokens of the subtree below and including this one, in text order} */
    public List<Token> subtree(int root) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            int at = token.index();
            int steps = 0;
            while (at >= 0 && at != root && steps++ < tokens.size()) {
                at = tokens.get(at).head();
            }
            if (at == root) {
                found.add(token);
            }
        }
        return found;
    }

    public CharSpan charSpan(TokenSpan span) {
        return new CharSpan(
                tokens.get(span.start()).span().start(),
                tokens.get(span.end() - 1).span().end());
    }
}
