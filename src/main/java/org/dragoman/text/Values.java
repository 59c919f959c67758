package org.dragoman.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the values of {@link MappedTable}s are written: words joined with a new line, or floats one after another. */
final class Values {
    private Values() {}

    static byte[] write(Collection<String> words) {
        return String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] write(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static List<String> readList(ByteBuffer value) {
        return List.of(StandardCharsets.UTF_8.decode(value).toString().split("\n", -1));
    }

    static Set<String> readSet(ByteBuffer value) {
        return new LinkedHashSet<>(readList(value));
    }

    static float[] readVector(ByteBuffer value) {
        float[] vector = new float[value.remaining() / 4];
        value.asFloatBuffer().get(vector);
        return vector;
    }
}
