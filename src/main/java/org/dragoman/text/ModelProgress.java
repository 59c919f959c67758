package org.dragoman.text;

/** Told how far the language models are prepared. Called from several threads. */
public interface ModelProgress {
    ModelProgress SILENT = (done, total) -> {};

    /** {@code done} of {@code total} bytes are unpacked. */
    void report(long done, long total);
}
