package org.dragoman.neo4j;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.Neo4jContainer;

/** The store on Neo4j in a container. Needs a Docker engine; says loudly when there is none. */
class Neo4jStoreContainerIT extends Neo4jStoreIT {
    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "container-password";

    @SuppressWarnings("resource") // closed after all tests
    private static final Neo4jContainer<?> CONTAINER = new Neo4jContainer<>(IMAGE).withAdminPassword(PASSWORD);

    @BeforeAll
    static void startContainer() {
        skipUnless(DockerClientFactory.instance().isDockerAvailable(), "NO DOCKER ENGINE");
        boolean image;
        try {
            CONTAINER.getDockerImageName(); // fetches it
            image = true;
        } catch (ContainerFetchException e) {
            image = false;
        }
        skipUnless(image, "NO IMAGE " + IMAGE);
        CONTAINER.start();
    }

    private static void skipUnless(boolean there, String missing) {
        if (!there) {
            String line = "*".repeat(80);
            System.err.printf(
                    "%s%n* %s: the tests on Neo4j in a container are skipped.%n"
                            + "* .ci/docker-engine makes both on Debian and Ubuntu.%n%s%n",
                    line, missing, line);
        }
        Assumptions.assumeTrue(there, missing);
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
