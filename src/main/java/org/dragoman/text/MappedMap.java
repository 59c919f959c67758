package org.dragoman.text;

import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A {@link MappedTable} as the {@link java.util.Map} that the parser expects. Only look-up is provided. */
final class MappedMap<V> extends AbstractMap<String, V> {
    private final MappedTable table;
    private final Function<ByteBuffer, V> decode;

    MappedMap(MappedTable table, Function<ByteBuffer, V> decode) {
        this.table = table;
        this.decode = decode;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key instanceof String word ? table.find(word).map(decode).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String word && table.find(word).isPresent();
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("look-up only");
    }
}
