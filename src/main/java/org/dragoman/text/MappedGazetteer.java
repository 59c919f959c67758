package org.dragoman.text;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree of names that the entity recogniser looks word sequences up in, as a {@link MappedTable} of whole prefixes. An
 * entry with an empty value is a prefix of longer names only.
 */
@SuppressWarnings("serial") // a HashMap by inheritance; never serialised
final class MappedGazetteer extends PrefixNode<String, Set<String>> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final char SEPARATOR = '\u0001';

    private final transient MappedTable table;
    private final String prefix;

    private MappedGazetteer(MappedTable table, String prefix) {
        this.table = table;
        this.prefix = prefix;
    }

    static PrefixTree<String, Set<String>> open(MappedTable table) {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.setRoot(new MappedGazetteer(table, ""));
        return tree;
    }

    @Override
    public @Nullable PrefixNode<String, Set<String>> get(@Nullable Object key) {
        return key instanceof String word
                ? table.find(prefix + SEPARATOR + word)
                        .map(value -> child(prefix + SEPARATOR + word, value))
                        .orElse(null)
                : null;
    }

    private PrefixNode<String, Set<String>> child(String path, ByteBuffer value) {
        MappedGazetteer node = new MappedGazetteer(table, path);
        if (value.hasRemaining()) {
            node.setValue(Values.readSet(value));
        }
        return node;
    }

    /** {@return every path of a tree with its value, for {@link MappedTable#write}} */
    static Map<String, byte[]> flatten(PrefixTree<String, Set<String>> tree) {
        Map<String, byte[]> entries = new TreeMap<>();
        flatten(tree.getRoot(), "", entries);
        return entries;
    }

    private static void flatten(PrefixNode<String, Set<String>> node, String path, Map<String, byte[]> entries) {
        node.forEach((word, child) -> {
            String below = path + SEPARATOR + word;
            entries.put(below, child.hasValue() ? Values.write(child.getValue()) : new byte[0]);
            flatten(child, below, entries);
        });
    }
}
