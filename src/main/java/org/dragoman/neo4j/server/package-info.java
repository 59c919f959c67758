/**
 * Runs a Neo4j server as a child process, for those who have none: {@link org.dragoman.neo4j.server.LocalServer}.
 *
 * <p><b>Jars.</b> Neo4j Community 5.26 (LTS, the last for Java 17) and Neo4j Browser come from Maven Central. They are
 * resolved by {@code src/main/neo4j/pom.xml} into {@code target/neo4j/lib}, which the main build does once, in the phase
 * prepare-package, while {@code target/neo4j/neo4j-<version>.txt} is missing. They never share a class path with Dragoman:
 * the server wants Netty 4.1 where the driver wants another, and it is under the GPLv3, so it stays a program of its own.
 *
 * <p><b>Data folder.</b> {@code home/} is the server's; {@code password} (readable by its owner only) the generated
 * password; {@code server.properties} says which process runs it, where it answers and for whom it runs. A run that finds
 * a living server there uses it; it stops the server at its end when the one that started it is gone without doing so.
 * A process that is gone leaves only that file, which the next start replaces: Neo4j puts its own files right.
 */
@NullMarked
package org.dragoman.neo4j.server;

import org.jspecify.annotations.NullMarked;
