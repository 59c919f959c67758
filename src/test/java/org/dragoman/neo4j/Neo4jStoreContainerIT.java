package org.dragoman.neo4j;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Neo4jContainer;

/** The store on Neo4j in a container. Needs a Docker engine; says loudly when there is none. */
class Neo4jStoreContainerIT extends Neo4jStoreIT {
    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "container-password";

    @SuppressWarnings("resource") // closed after all tests
    private static final Neo4jContainer<?> CONTAINER = new Neo4jContainer<>(IMAGE).withAdminPassword(PASSWORD);

    @BeforeAll
    static void startContainer() {
        boolean engine = DockerClientFactory.instance().isDockerAvailable();
        if (!engine) {
            System.err.println("""
                    ****************************************************************************
                    * NO DOCKER ENGINE: the tests on Neo4j in a container are skipped.         *
                    * .ci/docker-engine starts one on Debian and Ubuntu.                       *
                    ****************************************************************************""");
        }
        Assumptions.assumeTrue(engine, "no Docker engine");
        CONTAINER.start();
    }

    @AfterAll
    static void stopContainer() {
        CONTAINER.stop();
    }

    @Override
    Connection connection() {
        return new Connection(URI.create(CONTAINER.getBoltUrl()), "neo4j", PASSWORD);
    }
}
