package org.dragoman.issues;

import java.io.Serial;

/** Broken set-up: the message says what is wrong, where, and what to do next. Becomes exit code 1. */
public final class SetupException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public SetupException(String message) {
        super(message);
    }

    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
