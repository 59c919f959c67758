package org.dragoman.facts.taught;

import java.util.List;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that teaches a relation.
 *
 * @param kinds what the relation joins
 * @param where file and line, as shown to a person
 * @param example whether the sentence says the relation of its marked arguments; otherwise it must give nothing of it
 * @param text the sentence without marks
 * @param marks the arguments, in text order
 * @param trigger the word that the fact hangs on, marked where the meeting goes without saying
 */
record TaughtSentence(
        RelationType relation,
        Kinds kinds,
        String where,
        boolean example,
        String text,
        List<Mark> marks,
        @Nullable CharSpan trigger) {
    TaughtSentence {
        marks = List.copyOf(marks);
    }

    /** Which end of the relation an argument is. */
    enum Role {
        SUBJECT,
        OBJECT
    }

    /** A marked argument. */
    record Mark(MentionType type, @Nullable Role role, CharSpan span) {
        boolean fits(Kinds kinds, Role wanted) {
            return kinds.of(wanted).contains(type) && (role == null || role == wanted);
        }
    }

    List<Mark> marks(Role role) {
        return marks.stream().filter(m -> m.fits(kinds, role)).toList();
    }
}
