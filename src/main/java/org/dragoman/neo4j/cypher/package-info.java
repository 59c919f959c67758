/** The files in {@code cypher/}: finds and reads them, with the examples their heads give for their parameters. */
@NullMarked
package org.dragoman.neo4j.cypher;

import org.jspecify.annotations.NullMarked;
