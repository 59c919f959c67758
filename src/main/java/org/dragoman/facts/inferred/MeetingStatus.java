package org.dragoman.facts.inferred;

import org.dragoman.facts.Modality;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** In what sense one attends a meeting, from how far the meeting has come. */
final class MeetingStatus {
    private MeetingStatus() {}

    static Modality modality(Referent meeting) {
        return switch (meeting.find(Trait.STATUS).orElse("held")) {
            case "proposed", "cancelled" -> Modality.HYPOTHETICAL;
            case "planned", "postponed" -> Modality.PLANNED;
            case "ongoing" -> Modality.ONGOING;
            default -> Modality.ASSERTED;
        };
    }
}
