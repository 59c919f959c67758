package org.dragoman.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.neo4j.Database.Transaction;
import org.dragoman.neo4j.Stored.NodeKey;
import org.dragoman.neo4j.Stored.RelationshipKey;
import org.dragoman.neo4j.Stored.StoredNode;
import org.dragoman.neo4j.Stored.StoredRelationship;
import org.dragoman.neo4j.cypher.CypherFile;
import org.dragoman.neo4j.cypher.CypherFiles;
import org.neo4j.driver.Record;

/** Reads what is in the database under our marks. */
final class StoredReader {
    private final CypherFile nodes = CypherFiles.get("load/read-nodes");
    private final CypherFile relationships = CypherFiles.get("load/read-relationships");

    Stored read(Transaction tx) {
        return new Stored(
                tx.stream(nodes).map(StoredReader::node).toList(),
                tx.stream(relationships).map(StoredReader::relationship).toList());
    }

    private static StoredNode node(Record row) {
        Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
        List<String> labels = new ArrayList<>(row.get("labels").asList(v -> v.asString()));
        labels.remove(Marks.LABEL);
        List<String> own = Stored.own(properties);
        String id = String.valueOf(properties.remove(Marks.ID));
        NodeKey key = new NodeKey(own.isEmpty() ? "" : own.get(0), id);
        return new StoredNode(key, labels, properties, row.get("held").asBoolean());
    }

    private static StoredRelationship relationship(Record row) {
        Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
        String id = String.valueOf(properties.remove(Marks.ID));
        RelationshipKey key = new RelationshipKey(
                row.get("type").asString(),
                id,
                new NodeKey(row.get("sourceLabel").asString(), row.get("source").asString()),
                new NodeKey(row.get("targetLabel").asString(), row.get("target").asString()));
        return new StoredRelationship(key, properties);
    }
}
