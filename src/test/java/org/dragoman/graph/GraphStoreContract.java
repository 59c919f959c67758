package org.dragoman.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.graph.GraphStore.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of graphs must do. */
public abstract class GraphStoreContract {
    protected static final Graph EMPTY = new Graph(List.of(), List.of());

    /** {@return a store that keeps nothing yet} */
    protected abstract GraphStore emptyStore();

    @Test
    void givesBackWhatItWasGiven() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        assertEquals(SmallGraphs.story(), store.read());
    }

    @Test
    void countsWhatItCreates() {
        assertEquals(new Changes(7, 0, 0, 8, 0, 0), emptyStore().sync(SmallGraphs.story()));
    }

    @Test
    void writesNothingTheSecondTime() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        assertEquals(Changes.NONE, store.sync(SmallGraphs.story()));
    }

    @Test
    void writesOnlyWhatChanged() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        Graph later = replaceMeeting(Map.of("name", "talks", "date", "2025-04-10", "duration", "six hours"));
        assertEquals(new Changes(0, 1, 0, 0, 0, 0), store.sync(later));
        assertEquals(later, store.read());
    }

    @Test
    void takesAwayWhatIsNotWantedAnyMore() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        Graph without = without(n -> n.label() != Label.MEETING);
        assertEquals(new Changes(0, 0, 1, 0, 0, 1), store.sync(without));
        assertEquals(without, store.read());
    }

    @Test
    void isTheSameAfterTakingAwayAndGivingBack() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        store.sync(without(n -> n.label() != Label.PERSON));
        store.sync(SmallGraphs.story());
        assertEquals(SmallGraphs.story(), store.read());
    }

    @Test
    void canBeEmptied() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.story());
        assertEquals(new Changes(0, 0, 7, 0, 0, 8), store.sync(EMPTY));
        assertEquals(EMPTY, store.read());
    }

    @Test
    void keepsAFactOfARelationThatPeopleTaught() {
        GraphStore store = emptyStore();
        Graph story = SmallGraphs.story();
        List<Relationship> more = new ArrayList<>(story.relationships());
        more.add(new Relationship(
                RelationshipType.valueOf("RECALLED"),
                "r-1",
                Label.COUNTRY,
                "c-fr",
                Label.PERSON,
                "p-roe",
                new TreeMap<>(Map.of("claims", 1L))));
        Graph taught = new Graph(story.nodes(), more);
        store.sync(story);
        assertEquals(new Changes(0, 0, 0, 1, 0, 0), store.sync(taught));
        assertEquals(taught, store.read());
        assertEquals(Changes.NONE, store.sync(taught));
        assertEquals(new Changes(0, 0, 0, 0, 0, 1), store.sync(story));
    }

    @Test
    void keepsAnyTextAsText() {
        GraphStore store = emptyStore();
        store.sync(SmallGraphs.nasty());
        assertEquals(SmallGraphs.nasty(), store.read());
        assertTrue(store.sync(SmallGraphs.nasty()).isNone());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void goesFromAnyGraphToAnyOther(long seed) {
        GraphStore store = emptyStore();
        Graph first = SmallGraphs.random(seed, 60);
        Graph second = SmallGraphs.random(seed + 100, 45);
        store.sync(first);
        assertEquals(first, store.read());
        store.sync(second);
        assertEquals(second, store.read());
        assertEquals(Changes.NONE, store.sync(second));
    }

    private static Graph replaceMeeting(Map<String, Object> properties) {
        Graph story = SmallGraphs.story();
        List<Node> nodes = story.nodes().stream()
                .map(n -> n.label() == Label.MEETING ? SmallGraphs.node(Label.MEETING, n.id(), properties) : n)
                .toList();
        return new Graph(nodes, story.relationships());
    }

    /** {@return the story with only these nodes, and the relationships between them} */
    protected static Graph without(Predicate<Node> keep) {
        Graph story = SmallGraphs.story();
        List<Node> nodes = story.nodes().stream().filter(keep).toList();
        List<String> ids = nodes.stream().map(Node::id).toList();
        return new Graph(
                nodes,
                story.relationships().stream()
                        .filter(r -> ids.contains(r.source()) && ids.contains(r.target()))
                        .toList());
    }
}
