package org.dragoman.cli.findings;

import java.util.List;
import java.util.Optional;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;

/**
 * What claims say together about two things.
 *
 * @param fact the relationship that they support; absent where it is only denied, wished or asked
 * @param reports by day of publication and article
 */
public record Finding(
        RelationshipType relation, Node subject, Node object, Optional<Relationship> fact, List<Report> reports) {
    public Finding {
        reports = List.copyOf(reports);
    }

    /** {@return a number of the fact, such as how many claims there are; 0 where there is none} */
    public long count(String property) {
        return fact.map(f -> f.properties().get(property))
                .map(v -> v instanceof Number n ? n.longValue() : 0L)
                .orElse(0L);
    }

    public double confidence() {
        return fact.map(f -> f.properties().get("confidence"))
                .map(v -> v instanceof Number n ? n.doubleValue() : 0.0)
                .orElse(0.0);
    }

    boolean isAbout(Node thing) {
        return subject.equals(thing) || object.equals(thing);
    }
}
