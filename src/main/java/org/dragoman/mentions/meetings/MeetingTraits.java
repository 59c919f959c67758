package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.mentions.time.ClockTime;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** What is known of a meeting besides its names and its day. */
final class MeetingTraits {
    private static final Pattern DURATION = Pattern.compile(
            "((?:more than |less than |about |nearly |almost |around |over |some )?(?:half an hour|(?:[a-z]+ to )?(?:\\d+(?:-\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few)(?:[ -]and[ -]a[ -]half)?[ -](?:hour|day|minute|week)s?(?: and a half)?))\\b");

    private static final List<String> KINDS = List.of("summit", "conference", "visit", "call");

    private final Draft draft;
    private final @Nullable DateRange date;
    private final @Nullable LocalDate published;

    MeetingTraits(Draft draft, @Nullable DateRange date, @Nullable LocalDate published) {
        this.draft = draft;
        this.date = date;
        this.published = published;
    }

    /** {@return the status said, against the calendar: what lay before the day of writing is held, what comes is planned} */
    @Nullable
    MeetingStatus status() {
        MeetingStatus said = draft.status();
        if (said == MeetingStatus.CANCELLED || said == MeetingStatus.POSTPONED) {
            return said;
        }
        boolean ongoing = draft.findings().stream().anyMatch(f -> f.status() == MeetingStatus.ONGOING);
        boolean held = draft.findings().stream().anyMatch(f -> f.status() == MeetingStatus.HELD);
        if (published != null && date != null && date.first() != null && date.last() != null) {
            if (date.last().isBefore(published)) {
                return isStillGoingOn(date.last(), published) ? MeetingStatus.ONGOING : MeetingStatus.HELD;
            }
            if (date.first().isAfter(published)) {
                return MeetingStatus.PLANNED;
            }
        }
        if (said == MeetingStatus.PROPOSED && held) {
            return MeetingStatus.HELD;
        }
        if (ongoing && said != MeetingStatus.PLANNED) {
            return held && said == MeetingStatus.HELD ? MeetingStatus.HELD : MeetingStatus.ONGOING;
        }
        return said == null && held ? MeetingStatus.HELD : said == null ? byTime(date) : said;
    }

    /** "The talks, which began on Monday, are continuing". */
    private boolean isStillGoingOn(LocalDate day, LocalDate published) {
        boolean lately = ChronoUnit.DAYS.between(day, published) <= 14;
        return lately
                && draft.findings().stream().anyMatch(f -> f.status() == MeetingStatus.ONGOING && f.isNow())
                && draft.findings().stream().noneMatch(Finding::ends);
    }

    private static @Nullable MeetingStatus byTime(@Nullable DateRange date) {
        return date == null ? null : MeetingStatus.HELD;
    }

    SortedMap<Trait, String> others() {
        SortedMap<Trait, String> traits = new TreeMap<>();
        traits.put(Trait.KIND, kind());
        List<Referent> places = draft.places();
        if (!places.isEmpty()) {
            traits.put(Trait.PLACE, closest(places).id());
        }
        if (draft.ordinal() > 0) {
            traits.put(Trait.ORDINAL, Integer.toString(draft.ordinal()));
        }
        String time = time();
        if (time != null) {
            traits.put(Trait.TIME, time);
        }
        for (Finding finding : draft.findings()) {
            format(finding.sighting()).ifPresent(f -> traits.putIfAbsent(Trait.FORMAT, f));
            duration(finding.sighting()).ifPresent(d -> traits.putIfAbsent(Trait.DURATION, d));
        }
        return traits;
    }

    private String kind() {
        for (String kind : KINDS) {
            if (draft.hasKind(kind)) {
                return kind;
            }
        }
        long talks = draft.findings().stream()
                .filter(f -> f.sighting().kind().equals("talks"))
                .count();
        return talks * 2 >= draft.findings().size() ? "talks" : "meeting";
    }

    /** A house before its town, a town before its country. */
    private static Referent closest(List<Referent> places) {
        for (Referent place : places) {
            if (place.type() != org.dragoman.mentions.MentionType.COUNTRY) {
                return place;
            }
        }
        return places.get(0);
    }

    private @Nullable String time() {
        LocalDate day = date == null || !date.isDay() ? null : date.first();
        for (Finding finding : draft.findings()) {
            for (TimeExpression expression : finding.when()) {
                ClockTime clock = expression.clock();
                ZoneId zone = clock == null ? null : clock.zone();
                if (clock != null && zone != null && day != null) {
                    return LocalDateTime.of(day, clock.time())
                            .atZone(zone)
                            .toOffsetDateTime()
                            .toString();
                }
            }
        }
        return null;
    }

    private static java.util.Optional<String> format(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        boolean closed = sentence.tokens().stream().anyMatch(t -> isClosed(sentence, t, sighting));
        boolean doors = text(sentence).contains("behind closed doors");
        boolean open = sighting.leads().contains("open") || sighting.leads().contains("public");
        if (isRemote(sentence, sighting)) {
            return java.util.Optional.of("virtual");
        }
        return closed || doors
                ? java.util.Optional.of("closed")
                : open ? java.util.Optional.of("open") : java.util.Optional.empty();
    }

    /** "by video link", "virtually", "an online meeting". */
    private static boolean isRemote(Sentence sentence, Sighting sighting) {
        boolean modifier = sighting.isLed(Set.of("online", "virtual", "remote"));
        Token verb = sighting.governor();
        boolean adverb = verb != null
                && sentence.tokens().stream()
                        .filter(t -> t.index() > verb.index())
                        .anyMatch(t -> Trees.is(t, "virtually", "online", "remotely"));
        boolean link = Pattern.compile("\\b(?:by|via|over|through|a) (?:video|teleconference|tele-conference|zoom)")
                .matcher(text(sentence).toLowerCase(java.util.Locale.ROOT))
                .find();
        return modifier || adverb || link;
    }

    /** "in a closed format", "the meeting will be closed", "closed-door talks". */
    private static boolean isClosed(Sentence sentence, Token token, Sighting sighting) {
        if (!token.lemma().startsWith("close") || !token.text().startsWith("closed")) {
            return false;
        }
        boolean format = token.index() + 1 < sentence.size()
                && Set.of("format", "door", "session")
                        .contains(sentence.token(token.index() + 1).lemma());
        boolean of = Trees.subjects(sentence, token.index()).stream().anyMatch(s -> s.index() == sighting.head())
                || (token.head() >= 0
                        && Trees.subjects(sentence, token.head()).stream().anyMatch(s -> s.index() == sighting.head()));
        return format || of || sighting.tokens().contains(token.index());
    }

    private static java.util.Optional<String> duration(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        Token verb = sighting.governor();
        boolean modifier = sighting.modifiers().stream()
                .anyMatch(t -> Set.of("hour", "day", "minute", "week").contains(t.lemma()));
        boolean lasts = (verb != null && Trees.is(verb, "last", "take", "go"))
                || sentence.tokens().stream()
                        .anyMatch(t -> Trees.is(t, "last") && t.isVerb() && t.head() == sighting.head());
        boolean compared = sighting.word().head() >= 0
                && sentence.token(sighting.word().head()).lemma().equals("than");
        Matcher matcher = DURATION.matcher(text(sentence));
        return (modifier || lasts) && !compared && matcher.find()
                ? java.util.Optional.of(matcher.group(1))
                : java.util.Optional.empty();
    }

    private static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::text).toList())
                .replace(" - ", "-");
    }
}
