package org.dragoman.neo4j;

import java.net.URI;

/**
 * Where a database is and who may use it. Prints itself without the password.
 *
 * @param uri {@code bolt://} or {@code neo4j://}, also with {@code +s} for encryption
 */
public record Connection(URI uri, String user, String password) {
    @Override
    public String toString() {
        return user + " at " + uri;
    }
}
