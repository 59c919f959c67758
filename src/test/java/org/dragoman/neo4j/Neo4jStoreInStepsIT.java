package org.dragoman.neo4j;

/** The store on a real server, written in steps as large graphs are. */
class Neo4jStoreInStepsIT extends Neo4jStoreIT {
    @Override
    Neo4jStore open() {
        return new Neo4jStore(connection(), Progress.NONE, 0);
    }
}
