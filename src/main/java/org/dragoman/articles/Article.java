package org.dragoman.articles;

import java.util.List;
import java.util.Optional;

/**
 * One article: its words without the page around them.
 *
 * @param id the file's name without its ending; {@code <id>#2}, {@code <id>#3}, … for further stories on the same page
 * @param page the id of the first article of the same page: its own id for most
 * @param path the file as the user named it
 * @param text the clean text: the blocks' words, a blank line between blocks, mark-up removed
 * @param blocks the layout, in order; every character of text outside them is white space
 * @param offsets from the clean text to the file's text
 * @param sha256 of the text and the metadata given with it, in hexadecimal
 */
public record Article(
        String id,
        String page,
        String path,
        Metadata metadata,
        String text,
        List<Block> blocks,
        OffsetMap offsets,
        String sha256) {
    public Article {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(id + ": block outside the text: " + block);
            }
        }
    }

    /** {@return the headline, where the text has one} */
    public Optional<Block> findTitle() {
        return blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst();
    }
}
