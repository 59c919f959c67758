package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A meeting in the making: the findings so far taken to speak of it. Grows while a document is read, then is done with. */
final class Draft {
    private final List<Finding> findings = new ArrayList<>();

    Draft(Finding first) {
        findings.add(first);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    Finding first() {
        return findings.get(0);
    }

    /** {@return whether it began as one told apart from another: "another meeting is due in July"} */
    boolean isNew() {
        return first().sighting().isOther() || first().sighting().isNext();
    }

    int lastSentence() {
        return findings.get(findings.size() - 1).sighting().sentence().index();
    }

    boolean hasKind(String kind) {
        return findings.stream().anyMatch(f -> f.sighting().kind().equals(kind));
    }

    boolean isOnlyGeneric() {
        return findings.stream()
                .allMatch(f -> MeetingWords.isGeneric(f.sighting().kind()));
    }

    /** {@return the closest date said of it; of equally close ones the first} */
    @Nullable
    DateRange date() {
        DateRange best = overDays();
        if (best != null) {
            return best;
        }
        boolean journeys = findings.stream().filter(f -> f.date() != null).allMatch(Finding::isOnTheWay);
        for (Finding finding : findings) {
            DateRange date = finding.isOnTheWay() && !journeys ? null : finding.date();
            if (date != null
                    && (best == null || date.iso().length() > best.iso().length())) {
                best = date;
            }
        }
        return best;
    }

    /** {@return from the day it opened to the last it is said to have gone on, where these are two} */
    private @Nullable DateRange overDays() {
        LocalDate opening = null;
        LocalDate latest = null;
        for (Finding finding : findings) {
            DateRange date = finding.date();
            LocalDate day = date != null && date.isDay() ? date.first() : null;
            if (day != null) {
                opening = finding.begins() && opening == null ? day : opening;
                latest = latest == null || latest.isBefore(day) ? day : latest;
            }
        }
        boolean ended = findings.stream().anyMatch(Finding::ends);
        OptionalInt days = findings.stream()
                .map(f -> Lengths.days(f.sighting()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        boolean edge = ended || opening != null;
        if (days.isPresent() && latest != null && edge) {
            LocalDate known = ended || opening == null ? latest : opening;
            return Lengths.over(days.getAsInt(), known, ended);
        }
        if (opening == null || latest == null || !opening.isBefore(latest)) {
            return null;
        }
        return ended ? DateRange.ofDays(opening, latest) : DateRange.ofDay(opening);
    }

    int ordinal() {
        return findings.stream()
                .mapToInt(f -> f.sighting().ordinal())
                .filter(o -> o > 0)
                .findFirst()
                .orElse(0);
    }

    List<Referent> places() {
        List<Referent> places = new ArrayList<>();
        findings.forEach(
                f -> f.where().stream().filter(p -> !places.contains(p)).forEach(places::add));
        return places;
    }

    Set<String> parties(MentionType type) {
        Set<String> ids = new TreeSet<>();
        findings.forEach(f -> ids.addAll(f.parties(type)));
        return ids;
    }

    int partyCount() {
        Set<String> ids = new TreeSet<>();
        findings.forEach(f -> f.parties().forEach(p -> ids.add(p.referent().id())));
        return ids.size();
    }

    /** {@return whether it is only spoken of as what others are held around} */
    boolean isAround() {
        return findings.stream().allMatch(f -> f.sighting().isAround());
    }

    boolean isPrevious() {
        return findings.stream()
                .anyMatch(f -> f.sighting().isPrevious() && !f.sighting().isVerb());
    }

    boolean isNext() {
        return findings.stream().anyMatch(f -> f.sighting().isNext());
    }

    /** {@return the first status that is said of it, where one is} */
    @Nullable
    MeetingStatus status() {
        MeetingStatus first = null;
        for (Finding finding : findings) {
            MeetingStatus status = finding.status();
            if (status == MeetingStatus.CANCELLED || status == MeetingStatus.POSTPONED) {
                return status;
            }
            first = first == null ? status : first;
        }
        return first;
    }
}
