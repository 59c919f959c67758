package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.Block;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.meetings.Sighting.Reference;
import org.dragoman.mentions.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Decides which findings speak of the same meeting. Reads in text order; a finding joins the meeting it agrees with best, or
 * begins another. Different days, ordinals, parties, and words such as "previous" keep meetings apart.
 */
final class DraftFinder {
    /** What a new or a known mention must reach to join; settled on the development articles, 2026-11. */
    private static final double ENOUGH_FOR_NEW = 3;

    private static final double ENOUGH_FOR_DEFINITE = 2;

    /** How long one meeting may last, from the day it opens to another on which it goes on. */
    private static final int MOST_DAYS = 14;

    private static final int DAYS_OF_JOURNEY = 4;

    private final @Nullable LocalDate published;
    private final List<Draft> drafts = new ArrayList<>();

    DraftFinder(@Nullable LocalDate published) {
        this.published = published;
    }

    List<Draft> find(List<Finding> findings) {
        for (Finding finding : findings) {
            Draft draft = sameClause(finding).or(() -> bestFor(finding)).orElse(null);
            if (draft == null) {
                drafts.add(new Draft(finding));
            } else {
                draft.add(finding);
            }
        }
        return drafts;
    }

    /** "sat down for their first meeting": the verb and the noun tell of one meeting. */
    private Optional<Draft> sameClause(Finding finding) {
        Sighting sighting = finding.sighting();
        return drafts.stream()
                .filter(d -> d.findings().stream().map(Finding::sighting).anyMatch(s -> isOneClause(s, sighting)))
                .findFirst();
    }

    private static boolean isOneClause(Sighting a, Sighting b) {
        return a.sentence().index() == b.sentence().index()
                && a.isVerb() != b.isVerb()
                && a.verb() == b.verb()
                && !a.isOther()
                && !b.isOther()
                && !a.isAround()
                && !b.isAround()
                && Math.abs(a.head() - b.head()) < 14;
    }

    private Optional<Draft> bestFor(Finding finding) {
        if (finding.sighting().isOther()) {
            return drafts.stream()
                    .filter(d -> d.isNext() && isAhead(d) && d.date() == null && finding.date() == null)
                    .filter(d -> finding.status() == null || finding.status().isAhead())
                    .findFirst();
        }
        boolean definite = finding.sighting().reference() == Reference.DEFINITE;
        double enough = definite ? ENOUGH_FOR_DEFINITE : ENOUGH_FOR_NEW;
        Draft best = null;
        double highest = 0;
        for (Draft draft : drafts) {
            double score = conflicts(draft, finding) ? 0 : agreement(draft, finding);
            if (score > highest) {
                best = draft;
                highest = score;
            }
        }
        return highest >= enough ? Optional.ofNullable(best) : Optional.empty();
    }

    /** {@return the meeting the article is about: the one spoken of most, the earlier where they are alike} */
    Optional<Draft> findMain() {
        return drafts.stream()
                .filter(d -> !d.isPrevious())
                .max(Comparator.comparingDouble((Draft d) -> weight(d))
                        .thenComparing(d -> -d.first().sighting().sentence().index())
                        .thenComparing(d -> -d.first().sighting().head()));
    }

    private static double weight(Draft draft) {
        return draft.findings().size()
                + (isInTitle(draft) ? 1.5 : 0)
                - (draft.isNext() ? 1 : 0)
                - (draft.isAround() ? 3 : 0)
                - (draft.ordinal() > 1 ? 0.5 : 0);
    }

    private static boolean isInTitle(Draft draft) {
        return draft.first().sighting().sentence().kind() == Block.Kind.TITLE
                || draft.first().sighting().sentence().block() == 0;
    }

    private double agreement(Draft draft, Finding finding) {
        Sighting sighting = finding.sighting();
        double score = 0;
        DateRange own = finding.date();
        DateRange date = draft.date();
        if (own != null && date != null) {
            boolean alike = finding.parties(MentionType.PERSON).isEmpty()
                    || draft.parties(MentionType.PERSON).isEmpty()
                    || finding.parties(MentionType.PERSON).equals(draft.parties(MentionType.PERSON));
            score += !alike ? 0.5 : own.isDay() && date.isDay() ? 3 : 1.5;
        }
        score += 1.5 * Math.min(2, common(draft, finding, MentionType.PERSON));
        score += Math.min(2, common(draft, finding, MentionType.COUNTRY));
        score += Math.min(2, common(draft, finding, MentionType.ORGANIZATION));
        score += Math.min(1, common(draft, finding, MentionType.DELEGATION));
        score += finding.where().stream().anyMatch(draft.places()::contains) ? 1.5 : 0;
        score += sighting.ordinal() > 0 && sighting.ordinal() == draft.ordinal() ? 2 : 0;
        score += !draft.hasKind(sighting.kind()) ? 0 : MeetingWords.isGeneric(sighting.kind()) ? 0.5 : 2;
        score += sighting.isNext() && (draft.isNext() || isAhead(draft)) ? 2.5 : 0;
        score += sighting.isPrevious() && draft.isPrevious() ? 2 : 0;
        score += sighting.ordinal() == 1 && draft.isPrevious() ? 3 : 0;
        int away = sighting.sentence().index() - draft.lastSentence();
        boolean isMain = findMain().filter(draft::equals).isPresent();
        if (sighting.reference() == Reference.DEFINITE) {
            score += 2 + (isMain ? 1.5 : 0) + (away <= 1 ? 2 : away <= 2 ? 1 : 0);
            score -= draft.isPrevious() && !isMain && !sighting.isPrevious() && away > 0 ? 1 : 0;
            score -= isAhead(draft)
                            && !isMain
                            && (finding.status() == null || !finding.status().isAhead())
                    ? 1.5
                    : 0;
        } else {
            boolean fresh = draft.findings().stream()
                    .allMatch(f -> f.sighting().sentence().index() <= 1);
            score += isMain && fresh && isInTitle(draft) ? 3 : 0;
            score += isMain && !sighting.isVerb() && finding.parties().isEmpty() ? 1 : 0;
        }
        return score;
    }

    private static boolean isAhead(Draft draft) {
        MeetingStatus status = draft.status();
        return status != null && status.isAhead();
    }

    private static int common(Draft draft, Finding finding, MentionType type) {
        Set<String> ids = finding.parties(type);
        ids.retainAll(draft.parties(type));
        return ids.size();
    }

    private boolean conflicts(Draft draft, Finding finding) {
        return aroundConflicts(draft, finding.sighting())
                || daysConflict(draft, finding)
                || kindsConflict(draft, finding.sighting())
                || placesConflict(draft, finding)
                || partiesConflict(draft, finding)
                || orderConflicts(draft, finding);
    }

    /** What is held on the sidelines of a conference is not the conference. */
    private static boolean aroundConflicts(Draft draft, Sighting sighting) {
        boolean named = draft.hasKind(sighting.kind()) && !MeetingWords.isGeneric(sighting.kind());
        return draft.isAround() != sighting.isAround() && !named;
    }

    private boolean daysConflict(Draft draft, Finding finding) {
        DateRange a = draft.date();
        DateRange b = finding.date();
        if (a == null && isBeforeToday(b) && isPresent(draft)) {
            return true;
        }
        if (a == null && isBeforeToday(b)) {
            return draft.status() == MeetingStatus.ONGOING || isAhead(draft);
        }
        if (b == null
                && isBeforeToday(a)
                && finding.status() != null
                && finding.status().isAhead()) {
            return true;
        }
        if (a == null || b == null || a.first() == null || b.first() == null || a.last() == null || b.last() == null) {
            return false;
        }
        boolean apart = a.last().isBefore(b.first()) || b.last().isBefore(a.first());
        return apart
                && !isDayOfJourney(draft, finding, a.first(), b.first())
                && !isOtherDayOfSame(draft, finding, a.first(), b.first());
    }

    /** "Leaders meet in Lima for the summit": not what was held last year. */
    private static boolean isPresent(Draft draft) {
        Sighting first = draft.first().sighting();
        return first.isVerb()
                && Set.of("VBP", "VBZ").contains(first.word().pos())
                && draft.findings().size() == 1
                && first.sentence().block() > 0;
    }

    /** "He will fly to Oslo on Sunday for the summit", which opens on Tuesday. */
    private static boolean isDayOfJourney(Draft draft, Finding finding, LocalDate known, LocalDate own) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(known, own)) <= DAYS_OF_JOURNEY;
        boolean onlyJourneys =
                draft.findings().stream().filter(f -> f.date() != null).allMatch(Finding::isOnTheWay);
        return near && draft.hasKind(finding.sighting().kind()) && (finding.isOnTheWay() || onlyJourneys);
    }

    /** "The negotiations opened on Saturday" and "met for a second day on Sunday" speak of one. */
    private static boolean isOtherDayOfSame(Draft draft, Finding finding, LocalDate known, LocalDate own) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(known, own)) <= MOST_DAYS;
        boolean same = finding.sighting().reference() == Reference.DEFINITE
                && !finding.sighting().isPrevious()
                && !finding.sighting().isNext()
                && draft.hasKind(finding.sighting().kind());
        return near && same && (finding.isEdge() || draft.findings().stream().anyMatch(Finding::isEdge));
    }

    private static boolean kindsConflict(Draft draft, Sighting sighting) {
        String kind = sighting.kind();
        boolean named =
                draft.findings().stream().anyMatch(f -> f.sighting().leads().contains(Sighting.NAMED));
        if (sighting.leads().contains(Sighting.NAMED) != named
                && sighting.leads().contains(Sighting.NAMED)) {
            return true;
        }
        if (draft.hasKind(kind)) {
            return false;
        }
        if (MeetingWords.isGeneric(kind)) {
            boolean visit = draft.findings().stream().allMatch(f -> Set.of("visit", "conference")
                    .contains(f.sighting().kind()));
            boolean apart = visit || (sighting.reference() == Reference.NEW && !draft.isOnlyGeneric());
            return apart
                    && draft.findings().stream()
                            .noneMatch(f -> MeetingWords.isGeneric(f.sighting().kind()));
        }
        return true;
    }

    /** Two towns are two places; a town in a country, or a house in a town, is no conflict. */
    private static boolean placesConflict(Draft draft, Finding finding) {
        List<Referent> own = finding.where();
        List<Referent> places = draft.places();
        if (own.isEmpty() || places.isEmpty() || own.stream().anyMatch(places::contains)) {
            return false;
        }
        return own.stream()
                        .anyMatch(o -> places.stream().anyMatch(p -> o.type() == p.type() && kind(o).equals(kind(p))))
                && finding.sighting().reference() == Reference.NEW;
    }

    private static String kind(Referent place) {
        return place.find(org.dragoman.mentions.Trait.KIND).orElse("");
    }

    private static boolean partiesConflict(Draft draft, Finding finding) {
        for (MentionType type : EnumSet.of(MentionType.PERSON, MentionType.COUNTRY)) {
            Set<String> own = finding.parties(type);
            Set<String> theirs = draft.parties(type);
            boolean inside = own.containsAll(theirs) || theirs.containsAll(own);
            if (own.size() >= 2 && theirs.size() >= 2 && !inside) {
                return true;
            }
            boolean fresh = finding.sighting().reference() == Reference.NEW;
            if (fresh
                    && type == MentionType.PERSON
                    && !own.isEmpty()
                    && theirs.size() >= 2
                    && !theirs.containsAll(own)) {
                return true;
            }
        }
        return false;
    }

    private boolean orderConflicts(Draft draft, Finding finding) {
        Sighting sighting = finding.sighting();
        boolean beside = draft.findings().stream()
                .map(Finding::sighting)
                .anyMatch(
                        s -> s.sentence().index() == sighting.sentence().index() && !s.isVerb() && !sighting.isVerb());
        if (beside && sighting.reference() == Reference.NEW && sighting.ordinal() != draft.ordinal()) {
            return true;
        }
        boolean rightAfter = sighting.reference() == Reference.DEFINITE
                && finding.date() == null
                && sighting.sentence().index() - draft.lastSentence() <= 1;
        if (finding.status() == MeetingStatus.HELD && draft.isNew() && isToCome(draft) && !rightAfter) {
            return true;
        }
        if (sighting.ordinal() > 0 && draft.ordinal() > 0 && sighting.ordinal() != draft.ordinal()) {
            return true;
        }
        MeetingStatus own = finding.status();
        MeetingStatus known = draft.status();
        if (sighting.ordinal() == 1
                && own != null
                && own.isAhead()
                && draft.ordinal() != 1
                && !Objects.equals(draft.date(), finding.date())) {
            return true;
        }
        if (sighting.isPrevious() && !sighting.isVerb()) {
            return !draft.isPrevious() && !isBeforeToday(draft.date()) && !(draft.ordinal() == 1);
        }
        if (sighting.isNext()) {
            boolean open = known == null && isInTitle(draft) && draft.findings().size() <= 1;
            return !draft.isNext() && !open && (known == null || !known.isAhead());
        }
        if (own == null || known == null || sighting.reference() == Reference.DEFINITE) {
            return false;
        }
        return own.isAhead() != known.isAhead()
                && !(isInTitle(draft) && draft.findings().size() <= 1);
    }

    private boolean isToCome(Draft draft) {
        DateRange date = draft.date();
        boolean later = published != null
                && date != null
                && date.first() != null
                && date.first().isAfter(published);
        return later || isAhead(draft);
    }

    private boolean isBeforeToday(@Nullable DateRange date) {
        return published != null
                && date != null
                && date.last() != null
                && date.last().isBefore(published);
    }
}
