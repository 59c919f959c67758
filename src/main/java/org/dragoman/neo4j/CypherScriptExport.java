package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.graph.Graph;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.graph.Relationship;
import org.dragoman.graph.RelationshipType;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.dragoman.neo4j.cypher.Literals;

/**
 * Writes a graph as a script that cypher-shell or Neo4j Browser runs: the statements of {@code cypher/schema} and
 * {@code cypher/load}, with the rows in them as literals. Run again it changes nothing; what it makes, a later load
 * recognises. The same graph gives the same script.
 */
public final class CypherScriptExport {
    private static final int ROWS_A_STATEMENT = 200;
    private static final String PARAMETER = "$rows";

    private CypherScriptExport() {}

    /** {@return the statements, in order} */
    public static List<String> statements(Graph graph) {
        List<String> statements = new ArrayList<>(Schema.statements(graph));
        Map<Label, List<Map<String, Object>>> nodes = new TreeMap<>();
        for (Node node : graph.nodes()) {
            nodes.computeIfAbsent(node.label(), l -> new ArrayList<>()).add(Rows.write(node, Map.of()));
        }
        nodes.forEach((label, rows) -> add(CypherFiles.load(label), rows, statements));
        Map<RelationshipType, List<Map<String, Object>>> relationships = new LinkedHashMap<>();
        for (Relationship relationship : graph.relationships()) {
            relationships
                    .computeIfAbsent(relationship.type(), t -> new ArrayList<>())
                    .add(Rows.write(relationship, Map.of()));
        }
        relationships.forEach((type, rows) -> add(CypherFiles.load(type), rows, statements));
        return statements;
    }

    /** {@return the whole script} */
    public static String script(Graph graph) {
        StringBuilder script = new StringBuilder("// A graph made by Dragoman: run with cypher-shell -f\n");
        statements(graph).forEach(s -> script.append(s).append(";\n"));
        return script.toString();
    }

    private static void add(CypherFile file, List<Map<String, Object>> rows, List<String> statements) {
        for (Step batch : new Step(file, rows).batches(ROWS_A_STATEMENT)) {
            statements.add(file.statement().replace(PARAMETER, Literals.print(batch.rows())));
        }
    }
}
