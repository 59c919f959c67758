package org.dragoman.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of a sentence with what depends on each, worked out once: the steps ask for it again and again. */
public final class DependencyTree {
    private final List<Token> tokens;
    private final List<Token> roots = new ArrayList<>();
    private final List<List<Token>> children = new ArrayList<>();
    private final List<List<Token>> below = new ArrayList<>();

    DependencyTree(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
            below.add(new ArrayList<>());
        }
        for (Token token : this.tokens) {
            (token.head() < 0 ? roots : children.get(token.head())).add(token);
            int at = token.index();
            for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
                below.get(at).add(token);
                at = this.tokens.get(at).head();
            }
        }
        children.replaceAll(Collections::unmodifiableList);
        below.replaceAll(Collections::unmodifiableList);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** {@return the tokens that depend on this one, in text order; of -1, those that depend on none} */
    List<Token> children(int head) {
        return head < 0 ? Collections.unmodifiableList(roots) : children.get(head);
    }

    /** {@return this token and all below it, in text order; of -1, all} */
    List<Token> below(int root) {
        return root < 0 ? tokens : below.get(root);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DependencyTree tree && tree.tokens.equals(tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return tokens.toString();
    }
}
