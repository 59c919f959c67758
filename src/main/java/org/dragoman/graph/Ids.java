package org.dragoman.graph;

import java.util.Locale;
import org.dragoman.mentions.MentionType;
import org.dragoman.resolution.ContentId;

/** The ids of nodes that are no entities, and the labels of those that are. */
final class Ids {
    private Ids() {}

    static String sentence(String article, int index) {
        return article + "/" + index;
    }

    static String publisher(String name) {
        return ContentId.of("Publisher", name);
    }

    /** Identical words of one speaker are one statement, whatever their marks and capitals. */
    static String statement(String speaker, String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return ContentId.of("Statement", speaker, words);
    }

    static Label label(MentionType type) {
        return Label.valueOf(type.name());
    }
}
