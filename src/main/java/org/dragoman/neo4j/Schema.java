package org.dragoman.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;

/** Constraints and indexes: makes those that are missing. */
final class Schema {
    private static final Pattern NAME =
            Pattern.compile("CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS[\\s\\S]*");

    private Schema() {}

    /** Makes the constraints and indexes of {@code cypher/schema}, and those of taught types, that this database has not. */
    static void prepare(Database database, Graph wanted) {
        Set<String> there = database.read(tx -> tx.list(CypherFiles.get("load/read-schema"), Map.of()).stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toUnmodifiableSet()));
        List<String> missing = statements(wanted).stream()
                .filter(statement -> !there.contains(name(statement)))
                .toList();
        missing.forEach(database::changeSchema);
    }

    /** {@return the constraints and indexes that a database with this graph has} */
    static List<String> statements(Graph graph) {
        Stream<CypherFile> taught = graph.relationships().stream()
                .map(Relationship::type)
                .filter(RelationshipType::isTaught)
                .distinct()
                .sorted()
                .map(CypherFiles::key);
        return Stream.concat(CypherFiles.schema().stream(), taught)
                .map(CypherFile::statements)
                .flatMap(List::stream)
                .toList();
    }

    /** {@return the name a statement gives to its constraint or index} */
    static String name(String statement) {
        Matcher matcher = NAME.matcher(statement);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a constraint or index with a name: " + statement);
        }
        return matcher.group(1);
    }
}
