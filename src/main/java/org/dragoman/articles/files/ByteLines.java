package org.dragoman.articles.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, none longer in memory than the limit. */
final class ByteLines {
    /**
     * One line without its line feed.
     *
     * @param number from 1
     * @param length of the whole line, also of what is not in {@code bytes} because it was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, at once, by the one who asked for it
    record ByteLine(long number, byte[] bytes, long length) {}

    private final InputStream in;
    private final int limit;
    private long number;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** {@return the next line; none at the end} */
    Optional<ByteLine> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            length++;
            if (length <= limit) {
                bytes.write(b);
            }
            b = in.read();
        }
        number++;
        return Optional.of(new ByteLine(number, length > limit ? new byte[0] : bytes.toByteArray(), length));
    }
}
