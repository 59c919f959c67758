package org.dragoman.articles;

/** A piece of an article's layout: one paragraph, list item, table row. A sentence never runs over a block's end. */
public record Block(Kind kind, CharSpan span) {
    /** What a block is on the page. */
    public enum Kind {
        /** The headline. At most one, and first. */
        TITLE,
        /** A heading inside the article. */
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** One row, its cells joined with " | ". */
        TABLE_ROW,
        /** The words under a picture. */
        CAPTION
    }
}
