package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.Trait;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings of an article, each once, and tells delegations which meeting they are at.
 *
 * <p>Limits: a meeting that only a sentence as a whole tells of ("He was followed by Tajani") is not found; two undated
 * meetings of the same sides may be taken for one.
 */
public final class MeetingStep implements ReferentStep {
    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        LocalDate published = document.article().metadata().published();
        DocumentTimes times = DocumentTimes.of(document);
        List<Finding> findings = new FindingReader(document, soFar).read(times);
        DraftFinder finder = new DraftFinder(published);
        List<Draft> drafts = finder.find(findings);
        Optional<Draft> main = finder.findMain();
        List<Draft> kept = drafts.stream()
                .filter(d -> isTold(d) || main.filter(d::equals).isPresent())
                .toList();
        List<Referent> meetings = new ArrayList<>();
        CarriedDates carried = new CarriedDates(document, soFar, times);
        for (int i = 0; i < kept.size(); i++) {
            Draft draft = kept.get(i);
            DateRange date = draft.date() == null && main.filter(draft::equals).isPresent()
                    ? carried.find(draft).orElse(null)
                    : draft.date();
            meetings.add(referent("m" + (i + 1), document, draft, date, published));
        }
        String mainId = main.filter(kept::contains)
                .map(m -> "m" + (kept.indexOf(m) + 1))
                .orElse(null);
        List<Referent> all = new ArrayList<>(new DelegationMeetings(meetings, kept, mainId).assign(soFar));
        all.addAll(meetings);
        return List.copyOf(all);
    }

    /** {@return whether the text says enough of it to tell it from any other: a day, a place, parties} */
    private static boolean isTold(Draft draft) {
        boolean known = draft.date() != null || !draft.places().isEmpty() || draft.partyCount() >= 2;
        boolean named =
                draft.findings().stream().anyMatch(f -> f.sighting().leads().contains(Sighting.NAMED));
        boolean again = named || draft.findings().size() >= 3 || draft.isNext() || draft.isPrevious();
        return known || again;
    }

    private static Referent referent(
            String id, Document document, Draft draft, @Nullable DateRange said, @Nullable LocalDate published) {
        List<Sighting> sightings =
                draft.findings().stream().map(Finding::sighting).toList();
        List<Mention> mentions =
                sightings.stream().map(s -> mention(document, s)).toList();
        SortedMap<Trait, String> traits = new TreeMap<>();
        DateRange date = said == null ? today(draft, published) : said;
        if (date != null && date.first() != null && date.last() != null) {
            traits.put(Trait.DATE, date.iso());
            traits.put(
                    Trait.PRECISION,
                    date.iso().length() >= 10 ? "day" : date.iso().length() == 7 ? "month" : "year");
            if (!date.isDay() && date.iso().length() >= 10) {
                traits.put(Trait.END, date.last().toString());
            }
        }
        MeetingStatus status = new MeetingTraits(draft, date, published).status();
        if (status != null) {
            traits.put(Trait.STATUS, status.text());
        }
        if (status == MeetingStatus.ONGOING && date == null && published != null) {
            traits.put(Trait.DATE, YearMonth.from(published).toString());
            traits.put(Trait.PRECISION, "month");
        }
        traits.putAll(new MeetingTraits(draft, date, published).others());
        return new Referent(id, MentionType.MEETING, MeetingNames.of(document, sightings), mentions, traits);
    }

    /** What goes on somewhere while the article is written goes on that day; without a place it may go on for months. */
    private static @Nullable DateRange today(Draft draft, @Nullable LocalDate published) {
        boolean now = new MeetingTraits(draft, null, published).status() == MeetingStatus.ONGOING;
        boolean again = draft.findings().stream()
                .map(f -> f.sighting().governor())
                .anyMatch(v -> v != null && Trees.is(v, "resume", "restart", "continue"));
        return now && !again && published != null && !draft.places().isEmpty() ? DateRange.ofDay(published) : null;
    }

    private static Mention mention(Document document, Sighting sighting) {
        var span = sighting.sentence().charSpan(sighting.tokens());
        return new Mention(
                MentionType.MEETING,
                sighting.sentence().index(),
                sighting.tokens(),
                sighting.head(),
                span,
                document.text(span),
                sighting.form());
    }
}
