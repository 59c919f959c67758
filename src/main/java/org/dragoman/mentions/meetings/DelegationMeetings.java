package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.jspecify.annotations.Nullable;

/** Tells each delegation which meeting it is at; one spoken of at two meetings becomes two. */
final class DelegationMeetings {
    private final List<Referent> meetings;
    private final List<Draft> drafts;
    private final @Nullable String main;

    DelegationMeetings(List<Referent> meetings, List<Draft> drafts, @Nullable String main) {
        this.meetings = meetings;
        this.drafts = drafts;
        this.main = main;
    }

    List<Referent> assign(List<Referent> referents) {
        List<Referent> assigned = new ArrayList<>();
        for (Referent referent : referents) {
            if (referent.type() == MentionType.DELEGATION
                    && referent.find(Trait.MEETING).isEmpty()) {
                split(referent).stream().filter(d -> !isOnlyASpeaker(d)).forEach(assigned::add);
            } else {
                assigned.add(referent);
            }
        }
        return assigned;
    }

    /** "The Chilean side protested": no team where nobody sits together. */
    private boolean isOnlyASpeaker(Referent delegation) {
        Optional<String> kind = delegation
                .find(Trait.MEETING)
                .flatMap(id -> meetings.stream().filter(m -> m.id().equals(id)).findFirst())
                .map(m -> m.find(Trait.KIND).orElse("meeting"));
        boolean apart =
                kind.isEmpty() || kind.get().equals("call") || kind.get().equals("visit");
        return apart && delegation.names().stream().allMatch(n -> n.endsWith(" side"));
    }

    private List<Referent> split(Referent delegation) {
        Map<String, List<Mention>> byMeeting = new LinkedHashMap<>();
        List<Mention> loose = new ArrayList<>();
        for (Mention mention : delegation.mentions()) {
            String meeting = meetingOf(delegation, mention);
            if (meeting == null) {
                loose.add(mention);
            } else {
                byMeeting.computeIfAbsent(meeting, m -> new ArrayList<>()).add(mention);
            }
        }
        if (byMeeting.isEmpty()) {
            return List.of(main == null || isOnlyThought(main) ? delegation : delegation.with(Trait.MEETING, main));
        }
        boolean told = byMeeting.keySet().stream().anyMatch(m -> !isAhead(m));
        String home = main != null && (byMeeting.containsKey(main) || (!told && !loose.isEmpty() && !isAhead(main)))
                ? main
                : byMeeting.keySet().iterator().next();
        byMeeting.computeIfAbsent(home, m -> new ArrayList<>()).addAll(loose);
        List<Referent> parts = new ArrayList<>();
        byMeeting.forEach((meeting, mentions) -> parts.add(part(delegation, meeting, mentions, meeting.equals(home))));
        return parts;
    }

    /** {@return whether a meeting is only proposed, or called off: no team is at it} */
    private boolean isOnlyThought(String meeting) {
        return meetings.stream().filter(m -> m.id().equals(meeting)).anyMatch(m -> m.find(Trait.STATUS)
                .filter(s -> s.equals("proposed") || s.equals("cancelled"))
                .isPresent());
    }

    private boolean isAhead(String meeting) {
        return meetings.stream().filter(m -> m.id().equals(meeting)).anyMatch(m -> m.find(Trait.STATUS)
                .filter(s -> s.equals("planned") || s.equals("proposed"))
                .isPresent());
    }

    /** The meeting it takes part in by the structure of the sentence, or the only one its sentence speaks of. */
    private @Nullable String meetingOf(Referent delegation, Mention mention) {
        String only = null;
        int count = 0;
        for (int i = 0; i < drafts.size(); i++) {
            for (Finding finding : drafts.get(i).findings()) {
                if (finding.sighting().sentence().index() != mention.sentence()) {
                    continue;
                }
                if (finding.parties().stream().anyMatch(p -> p.referent().id().equals(delegation.id()))) {
                    return meetings.get(i).id();
                }
                count += meetings.get(i).id().equals(only) ? 0 : 1;
                only = meetings.get(i).id();
            }
        }
        return count == 1 ? only : null;
    }

    private static Referent part(Referent whole, String meeting, List<Mention> mentions, boolean home) {
        if (mentions.size() == whole.mentions().size()) {
            return whole.with(Trait.MEETING, meeting);
        }
        List<String> names = mentions.stream().map(Mention::text).distinct().toList();
        String id = home ? whole.id() : whole.id() + "@" + meeting;
        return new Referent(id, whole.type(), names, mentions, whole.traits()).with(Trait.MEETING, meeting);
    }
}
