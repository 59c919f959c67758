package org.dragoman.cli.findings;

import java.util.Optional;
import org.dragoman.graph.Node;

/**
 * One claim: what one sentence of one article says.
 *
 * @param speaker who is said to have said so
 */
public record Report(Node claim, String sentence, Node article, Optional<String> speaker) {
    public String modality() {
        return property(claim, "modality").orElse("asserted");
    }

    public String rule() {
        return property(claim, "rule").orElse("");
    }

    /** {@return the outlet, or where there is none the article} */
    public String outlet() {
        return property(article, "publisher").orElse(article.id());
    }

    public Optional<String> published() {
        return property(article, "published");
    }

    static Optional<String> property(Node node, String name) {
        return Optional.ofNullable(node.properties().get(name)).map(Object::toString);
    }
}
