package org.dragoman.resolution;

import java.util.List;
import org.dragoman.mentions.MentionType;

/** The judgements on one type. */
record Rulings(
        List<Judgements.Judgement> same, List<Judgements.Judgement> different, List<Judgements.Judgement> names) {
    Rulings(Judgements judgements, MentionType type) {
        this(
                of(judgements, type, Judgements.Kind.SAME),
                of(judgements, type, Judgements.Kind.DIFFERENT),
                of(judgements, type, Judgements.Kind.NAME));
    }

    private static List<Judgements.Judgement> of(Judgements judgements, MentionType type, Judgements.Kind kind) {
        return judgements.all().stream()
                .filter(j -> j.type() == type && j.kind() == kind)
                .distinct()
                .toList();
    }
}
