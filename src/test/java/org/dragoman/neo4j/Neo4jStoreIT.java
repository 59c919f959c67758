package org.dragoman.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.GraphStore;
import org.dragoman.graph.GraphStore.Changes;
import org.dragoman.graph.GraphStoreContract;
import org.dragoman.graph.Label;
import org.dragoman.graph.SmallGraphs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The store on a real server, written at once. */
class Neo4jStoreIT extends GraphStoreContract {
    private final List<Neo4jStore> stores = new ArrayList<>();

    @Override
    protected GraphStore emptyStore() {
        TestServer.empty(connection());
        return open();
    }

    Connection connection() {
        return TestServer.connection();
    }

    Neo4jStore open() {
        Neo4jStore store = new Neo4jStore(connection(), Progress.NONE);
        stores.add(store);
        return store;
    }

    @AfterEach
    void closeStores() {
        stores.forEach(Neo4jStore::close);
    }

    @Test
    void leavesOtherPeoplesThingsAlone() {
        GraphStore store = emptyStore();
        run("CREATE (:Person {id: 'mine', name: 'Mine'})-[:LEADS {id: 'x'}]->(:Project {name: 'P'})");
        store.sync(SmallGraphs.story());
        store.sync(EMPTY);
        assertEquals(
                List.of(Map.of("found", 1L)),
                run("MATCH (p:Person {name: 'Mine'})-[:LEADS]->(:Project) RETURN count(*) AS found"));
    }

    @Test
    void keepsNotesOnANodeThatChanges() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        run("MATCH (p:Person {id: 'p-roe'}) SET p.note = 'call her', p:Friend CREATE (p)-[:KNOWS]->(:Project)");
        run("MATCH (p:Person {id: 'p-roe'}) SET p.name = 'Overwritten'");
        assertEquals(new Changes(0, 1, 0, 0, 0, 0), store.sync(SmallGraphs.story()));
        assertEquals(
                List.of(Map.of("name", "Jane Roe", "note", "call her")),
                run(
                        "MATCH (p:Person:Friend {id: 'p-roe'})-[:KNOWS]->(:Project) RETURN p.name AS name, p.note AS note"));
    }

    @Test
    void keepsWhatOthersHangOnANodeThatGoesAndRestoresIt() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        run("MATCH (p:Person {id: 'p-roe'}) CREATE (p)-[:KNOWS]->(:Project {name: 'P'})");
        run("MATCH (m:Meeting {id: 'm-1'}) SET m.note = 'was there'");
        store.sync(EMPTY);
        assertEquals(EMPTY, store.read());
        assertEquals(Changes.NONE, store.sync(EMPTY));
        assertEquals(
                List.of(Map.of("name", "Jane Roe", "labels", List.of("Dragoman", "Unsupported"))),
                run("MATCH (p {id: 'p-roe'})-[:KNOWS]->() RETURN p.name AS name, labels(p) AS labels"));
        store.sync(SmallGraphs.story());
        assertEquals(SmallGraphs.story(), store.read());
        assertEquals(
                List.of(Map.of("people", 1L, "notes", 1L)),
                run("MATCH (p:Person:Entity {id: 'p-roe'})-[:KNOWS]->() WITH count(p) AS people"
                        + " MATCH (m:Meeting {note: 'was there'}) RETURN people, count(m) AS notes"));
    }

    @Test
    void forgetsAStubOnceNobodyHoldsIt() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        run("MATCH (p:Person {id: 'p-roe'}) CREATE (p)-[:KNOWS]->(:Project {name: 'P'})");
        store.sync(EMPTY);
        run("MATCH (p:Project) DETACH DELETE p");
        store.sync(EMPTY);
        assertEquals(List.of(Map.of("left", 0L)), run("MATCH (n:Dragoman) RETURN count(n) AS left"));
    }

    @Test
    void givesBackALabelThatSomebodyTookAway() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        run("MATCH (p:Person {id: 'p-roe'}) REMOVE p:Person");
        store.sync(SmallGraphs.story());
        assertEquals(SmallGraphs.story(), store.read());
        assertEquals(List.of(Map.of("people", 1L)), run("MATCH (p:Person {id: 'p-roe'}) RETURN count(p) AS people"));
    }

    @Test
    void aSecondLoadBeginsNoGeneration() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        List<Map<String, Object>> before = run("MATCH (l:DragomanLoad) RETURN l.generation AS g, l.finished AS f");
        store.sync(SmallGraphs.story());
        assertEquals(before, run("MATCH (l:DragomanLoad) RETURN l.generation AS g, l.finished AS f"));
        assertEquals(List.of(Map.of("g", 1L, "f", true)), before);
    }

    @Test
    void everyLabelHasAKey() {
        emptyStore().sync(SmallGraphs.story());
        List<Object> keyed = run("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties"
                        + " WHERE properties = ['id'] RETURN labelsOrTypes[0] AS label")
                .stream()
                .map(row -> row.get("label"))
                .toList();
        List<String> missing = new ArrayList<>();
        for (Label label : Label.values()) {
            if (label != Label.ENTITY && !keyed.contains(label.text())) {
                missing.add(label.text());
            }
        }
        assertEquals(List.of(), missing);
    }

    List<Map<String, Object>> run(String statement) {
        return TestServer.run(connection(), statement);
    }
}
