package org.dragoman.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A read-only table from words to bytes in a memory-mapped file: ready at once, and off the heap. The large lexica of the
 * parser are looked up a few thousand times an article, which does not repay the seconds and the gigabyte of a
 * {@link java.util.HashMap}. Safe for many threads.
 *
 * <p>Format: number of slots (int); for each slot the offset of its entry or 0 (int); entries of key length (unsigned
 * short), key (UTF-8), value length (unsigned short), value. Slots are probed linearly from the key's hash.
 */
final class MappedTable {
    private final ByteBuffer file;
    private final int slots;

    private MappedTable(ByteBuffer file) {
        this.file = file;
        this.slots = file.getInt(0);
    }

    static MappedTable open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new MappedTable(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a table; at most 2 GiB, keys and values of at most 65,535 bytes each. */
    static void write(Path path, Map<String, byte[]> entries) {
        int slots = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
        int[] offsets = new int[slots];
        byte[][] keys = new byte[slots][];
        byte[][] values = new byte[slots][];
        entries.forEach((key, value) -> {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            int slot = slot(bytes, slots);
            while (keys[slot] != null) {
                slot = (slot + 1) & (slots - 1);
            }
            keys[slot] = bytes;
            values[slot] = value;
        });
        int offset = 4 + 4 * slots;
        for (int i = 0; i < slots; i++) {
            if (keys[i] != null) {
                offsets[i] = offset;
                offset = Math.addExact(offset, 4 + keys[i].length + values[i].length);
            }
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 20))) {
            out.writeInt(slots);
            for (int at : offsets) {
                out.writeInt(at);
            }
            for (int i = 0; i < slots; i++) {
                if (keys[i] != null) {
                    out.writeShort(checked(keys[i].length));
                    out.write(keys[i]);
                    out.writeShort(checked(values[i].length));
                    out.write(values[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the value of a key} */
    Optional<ByteBuffer> find(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes, slots);
        for (int at; (at = file.getInt(4 + 4 * slot)) != 0; slot = (slot + 1) & (slots - 1)) {
            int length = file.getShort(at) & 0xffff;
            if (length == bytes.length && file.slice(at + 2, length).equals(ByteBuffer.wrap(bytes))) {
                int valueLength = file.getShort(at + 2 + length) & 0xffff;
                return Optional.of(file.slice(at + 4 + length, valueLength));
            }
        }
        return Optional.empty();
    }

    private static int slot(byte[] key, int slots) {
        int hash = Arrays.hashCode(key) * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (slots - 1);
    }

    private static int checked(int length) {
        if (length > 0xffff) {
            throw new IllegalArgumentException("too long for the table: " + length + " bytes");
        }
        return length;
    }
}
