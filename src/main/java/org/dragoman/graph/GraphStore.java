package org.dragoman.graph;

/** Keeps a graph. */
public interface GraphStore {
    /** What a synchronisation wrote. */
    record Changes(
            long nodesCreated,
            long nodesChanged,
            long nodesRemoved,
            long relationshipsCreated,
            long relationshipsChanged,
            long relationshipsRemoved) {
        public static final Changes NONE = new Changes(0, 0, 0, 0, 0, 0);

        public boolean isNone() {
            return equals(NONE);
        }
    }

    /** Makes what is kept equal to the wanted graph, writing only the differences; what others keep beside it stays. */
    Changes sync(Graph wanted);

    /** {@return the graph that is kept} */
    Graph read();
}
