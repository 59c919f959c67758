package org.dragoman.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/**
 * Meetings are the same by day, place and parties, never by name: the same day, with the same place or the same parties, and
 * nothing against it. One without a day joins the one meeting of the same parties in the same place that it can be.
 */
final class MeetingLikeness implements Likeness<MeetingLikeness.Features> {
    /** A planned meeting without a day is looked for this long after the article; from the rhythm of announced talks. */
    private static final int DAYS_AHEAD = 30;

    /** Reports of one undated plan lie at most this far apart. */
    private static final int DAYS_BETWEEN = 45;

    /** A longer one is an era, not a meeting, and is found by its first days. */
    private static final int MOST_DAYS = 14;

    /**
     * @param date ISO, as precise as known, or empty
     * @param end ISO day, or empty
     * @param places ids of places closer than a state
     * @param states codes of the states it is held in
     * @param parties codes of states, ids of parties that have none
     */
    record Features(
            String date,
            String end,
            String kind,
            SortedSet<String> places,
            SortedSet<String> states,
            SortedSet<String> parties,
            String ordinal,
            String status,
            String published,
            String page,
            Member member,
            String shown) {
        boolean hasDay() {
            return date.length() == 10;
        }

        boolean isAhead() {
            return Set.of("planned", "proposed", "postponed").contains(status);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.MEETING;
    }

    @Override
    public Features features(Thing thing, Known known) {
        Referent referent = thing.referent();
        List<Entity> venues = Stream.concat(referent.find(Trait.PLACE).stream(), thing.objects(RelationType.HELD_IN))
                .flatMap(id -> known.find(thing, id).stream())
                .toList();
        SortedSet<String> places = venues.stream()
                .filter(e -> e.type() != MentionType.COUNTRY)
                .map(Entity::id)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> states = new TreeSet<>();
        venues.forEach(e -> states.addAll(known.statesOf(e)));
        LocalDate published = thing.extraction().article().metadata().published();
        return new Features(
                referent.find(Trait.DATE).orElse(""),
                referent.find(Trait.END).orElse(""),
                referent.find(Trait.KIND).orElse(""),
                places,
                states,
                parties(thing, known),
                referent.find(Trait.ORDINAL).orElse(""),
                referent.find(Trait.STATUS).orElse(""),
                published == null ? "" : published.toString(),
                thing.page(),
                thing.member(),
                referent.name());
    }

    /** Who attends, whose delegations do, and what states the meeting's own words name. */
    private static SortedSet<String> parties(Thing thing, Known known) {
        List<Referent> all = thing.extraction().referents();
        List<String> attending = thing.subjects(RelationType.ATTENDED).toList();
        Stream<String> delegations = all.stream()
                .filter(r -> r.type() == MentionType.DELEGATION)
                .filter(r -> attending.contains(r.id())
                        || thing.referent().id().equals(r.find(Trait.MEETING).orElse("")))
                .flatMap(r -> r.find(Trait.OF).stream());
        Stream<String> direct = all.stream()
                .filter(r -> attending.contains(r.id()))
                .filter(r -> r.type() == MentionType.COUNTRY || r.type() == MentionType.ORGANIZATION)
                .map(Referent::id);
        SortedSet<String> parties = known.sides(thing, Stream.concat(direct, delegations));
        for (Referent person : all) {
            if (person.type() == MentionType.PERSON && attending.contains(person.id())) {
                known.find(thing, person.id()).ifPresent(e -> parties.addAll(known.statesOf(e)));
            }
        }
        if (parties.size() < 2) {
            for (String name : thing.referent().names()) {
                Titles.states(Words.of(name), known.gazetteer()).stream()
                        .filter(s -> !name.matches("(?i).*\\b(in|at)\\s+.*"))
                        .forEach(s -> parties.add(s.code()));
            }
        }
        return parties;
    }

    @Override
    public Set<String> blocks(Features f) {
        Set<String> blocks = new TreeSet<>();
        if (f.hasDay()) {
            days(f).forEach(d -> blocks.add(d.toString()));
        }
        f.places().forEach(blocks::add);
        return blocks;
    }

    private static List<LocalDate> days(Features f) {
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> first = day(f.date());
        Optional<LocalDate> last = day(f.end()).filter(d -> first.isPresent() && !d.isBefore(first.get()));
        first.ifPresent(from -> {
            LocalDate until = last.orElse(from);
            for (LocalDate at = from; !at.isAfter(until) && days.size() < MOST_DAYS; at = at.plusDays(1)) {
                days.add(at);
            }
        });
        return days;
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What two meetings have of one thing. */
    private enum Shared {
        SAME,
        UNKNOWN,
        OTHER
    }

    private static Shared places(Features a, Features b) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            return Collections.disjoint(a.places(), b.places()) ? Shared.OTHER : Shared.SAME;
        }
        if (!a.states().isEmpty() && !b.states().isEmpty()) {
            return Collections.disjoint(a.states(), b.states()) ? Shared.OTHER : Shared.SAME;
        }
        return Shared.UNKNOWN;
    }

    private static Shared parties(Features a, Features b) {
        if (a.parties().isEmpty() || b.parties().isEmpty()) {
            return Shared.UNKNOWN;
        }
        Set<String> common = new TreeSet<>(a.parties());
        common.retainAll(b.parties());
        if (common.isEmpty()) {
            return Shared.OTHER;
        }
        return common.size() >= 2 || a.parties().equals(b.parties()) ? Shared.SAME : Shared.UNKNOWN;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        Shared places = places(a, b);
        Shared parties = parties(a, b);
        boolean alike = places == Shared.SAME || parties == Shared.SAME;
        if (a.kind().equals("call") != b.kind().equals("call")
                && !a.kind().isEmpty()
                && !b.kind().isEmpty()) {
            return alike ? Verdict.apart("a call and no call") : Verdict.UNLIKE;
        }
        if (places == Shared.OTHER) {
            return parties == Shared.SAME ? Verdict.apart("in different places") : Verdict.UNLIKE;
        }
        if (parties == Shared.OTHER) {
            return Verdict.apart("of other parties, " + a.parties() + " and " + b.parties());
        }
        if (a.hasDay() && b.hasDay()) {
            return compareDays(a, b, places, parties);
        }
        boolean oneArticle = a.member().article().equals(b.member().article());
        if (places != Shared.SAME || parties != Shared.SAME || oneArticle) {
            return Verdict.OPEN;
        }
        return compareUndated(a, b);
    }

    private static Verdict compareDays(Features a, Features b, Shared places, Shared parties) {
        if (Collections.disjoint(days(a), days(b))) {
            return Verdict.apart("on different days, " + a.date() + " and " + b.date());
        }
        boolean certain = places == Shared.SAME && parties == Shared.SAME;
        if (!a.ordinal().isEmpty()
                && !b.ordinal().isEmpty()
                && !a.ordinal().equals(b.ordinal())
                && (!certain || a.member().article().equals(b.member().article()))) {
            return Verdict.apart("of different number, " + a.ordinal() + " and " + b.ordinal());
        }
        if (certain) {
            return Verdict.sameBy(
                    9,
                    "the same day, place and parties",
                    "the same day, " + b.date(),
                    0.4,
                    "the same place",
                    0.25,
                    "the same parties, " + b.parties(),
                    0.35);
        }
        if (a.member().article().equals(b.member().article())) {
            return Verdict.OPEN;
        }
        if (parties == Shared.SAME) {
            return Verdict.sameBy(
                    7,
                    "the same day and parties",
                    "the same day, " + b.date(),
                    0.4,
                    "the same parties, " + b.parties(),
                    0.35);
        }
        return places == Shared.SAME && !Collections.disjoint(a.places(), b.places())
                ? Verdict.sameBy(5, "the same day and place", "the same day, " + b.date(), 0.4, "the same place", 0.25)
                : Verdict.OPEN;
    }

    /** The parties and the place are the same, and at least one has no day. */
    private static Verdict compareUndated(Features a, Features b) {
        if (!a.date().isEmpty() && !b.date().isEmpty()) {
            boolean within = a.date().startsWith(b.date()) || b.date().startsWith(a.date());
            return within
                    ? undated("the same place and parties, within "
                            + (a.date().length() < b.date().length() ? a : b).date())
                    : Verdict.apart("on different dates, " + a.date() + " and " + b.date());
        }
        Features undated = a.date().isEmpty() ? a : b;
        Features other = a.date().isEmpty() ? b : a;
        if (!undated.isAhead() && !undated.status().equals("ongoing")) {
            return Verdict.OPEN;
        }
        Optional<LocalDate> said = day(undated.published());
        Optional<LocalDate> when = day(other.hasDay() ? other.date() : other.published());
        if (said.isEmpty() || when.isEmpty()) {
            return undated.page().equals(other.page()) && undated.isAhead() && other.isAhead() && !other.hasDay()
                    ? undated("planned with the same place and parties, on one page")
                    : Verdict.OPEN;
        }
        long days = ChronoUnit.DAYS.between(said.get(), when.get());
        if (other.hasDay()) {
            return days >= 0 && days <= (undated.isAhead() ? DAYS_AHEAD : 0)
                    ? undated("the same place and parties, next after " + undated.published())
                    : Verdict.OPEN;
        }
        return other.isAhead() && Math.abs(days) <= DAYS_BETWEEN
                ? undated("planned with the same place and parties")
                : Verdict.OPEN;
    }

    /** Not the day, but all else. */
    private static Verdict undated(String reason) {
        return Verdict.sameBy(2, reason, "the same place", 0.25, "the same parties", 0.35);
    }

    @Override
    public boolean isWhole(Features f) {
        return f.hasDay();
    }

    @Override
    public String identity(Features first) {
        String place = Stream.concat(first.places().stream(), first.states().stream())
                .findFirst()
                .orElseGet(() -> first.parties().toString());
        return first.hasDay()
                ? first.date() + "|" + place
                : place + "|" + first.date() + "|" + first.kind() + "|" + first.published();
    }

    @Override
    public String distinction(Features f) {
        return f.date() + f.end() + f.kind() + f.places() + f.states() + f.parties() + f.ordinal();
    }

    @Override
    public String order(Features f) {
        return f.date().isEmpty() ? f.published() : f.date();
    }

    @Override
    public String label(Features f) {
        return f.shown() + (f.date().isEmpty() ? "" : ", " + f.date());
    }

    @Override
    public boolean isKnownByNames() {
        return false;
    }

    @Override
    public Optional<String> name(List<Features> all, Known known) {
        String date = all.stream().map(Features::date).max(String::compareTo).orElse("");
        if (all.stream().anyMatch(Features::hasDay)) {
            date = all.stream()
                    .filter(Features::hasDay)
                    .map(Features::date)
                    .min(String::compareTo)
                    .orElse(date);
        }
        String parties = all.stream()
                .flatMap(f -> f.parties().stream())
                .distinct()
                .map(known::name)
                .sorted()
                .limit(3)
                .collect(Collectors.joining("–"));
        String place = all.stream()
                .flatMap(f -> f.places().stream())
                .min(String::compareTo)
                .or(() -> all.stream().flatMap(f -> f.states().stream()).min(String::compareTo))
                .map(known::name)
                .orElse("");
        String kind = all.stream()
                .map(Features::kind)
                .filter(k -> !k.isEmpty())
                .sorted()
                .findFirst()
                .orElse("meeting");
        if (parties.isEmpty() && place.isEmpty()) {
            return date.isEmpty() ? Optional.empty() : Optional.of(label(all.get(0)));
        }
        return Optional.of(Stream.of(parties.isEmpty() ? kind : parties + " " + kind, place, date)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
