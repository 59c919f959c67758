package org.dragoman.articles.page;

import java.util.List;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;

/**
 * One story of a page, cleaned.
 *
 * @param section the part of the page that it was read from
 */
public record Story(Metadata metadata, String text, List<Block> blocks, OffsetMap offsets, CharSpan section) {
    public Story {
        blocks = List.copyOf(blocks);
    }
}
