package org.dragoman.mentions.meetings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Which meeting came before which, by the words that say so: "previous", "another", "the second round", "last met". */
public final class MeetingSeries {
    /**
     * A meeting and the one before it in its series.
     *
     * @param later the meeting's id
     * @param earlier the id of the one before
     * @param sentence index of the sentence that says so
     * @param evidence the words that say so, inside that sentence
     * @param rule how the words say it
     */
    public record Follows(String later, String earlier, int sentence, CharSpan evidence, String rule) {}

    private final List<Referent> meetings;
    private final Map<List<String>, Follows> found = new LinkedHashMap<>();

    private MeetingSeries(List<Referent> meetings) {
        this.meetings = meetings;
    }

    /** {@return the pairs, in text order of the words that tell them} */
    public static List<Follows> find(Document document, List<Referent> referents) {
        List<Referent> meetings =
                referents.stream().filter(r -> r.type() == MentionType.MEETING).toList();
        MeetingSeries series = new MeetingSeries(meetings);
        for (Sighting sighting : new SightingFinder(new PeopleWords(referents)).find(document)) {
            Optional<String> meeting = MeetingParties.meetingAt(referents, sighting);
            meeting.ifPresent(m -> series.read(sighting, m));
        }
        return List.copyOf(series.found.values());
    }

    private void read(Sighting sighting, String own) {
        Referent main = main(own);
        boolean last = sighting.isVerb() && sighting.leads().contains("last");
        if (main != null && ((sighting.isPrevious() && !sighting.isVerb()) || last)) {
            put(main.id(), own, sighting, last ? "last-met" : "previous-meeting");
            return;
        }
        boolean beside = sighting.leads().contains("separate");
        boolean after = (sighting.isOther() && !beside)
                || sighting.isNext()
                || sighting.ordinal() > 1
                || isSecondTime(sighting);
        if (!after) {
            return;
        }
        Referent before = before(own, sighting);
        if (before != null) {
            put(own, before.id(), sighting, sighting.ordinal() > 1 ? "nth-meeting" : "next-meeting");
        }
    }

    private static boolean isSecondTime(Sighting sighting) {
        return sighting.isVerb()
                && Trees.objectsOf(sighting.sentence(), sighting.head(), "for").stream()
                        .anyMatch(t -> t.lemma().equals("time")
                                && sighting.sentence().children(t.index()).stream()
                                        .anyMatch(c -> Set.of("second", "third", "fourth")
                                                .contains(c.lemma())));
    }

    /** {@return the meeting spoken of most besides this one} */
    private @Nullable Referent main(String own) {
        return meetings.stream()
                .filter(m -> !m.id().equals(own) && isOneSeries(m, get(own)))
                .max(Comparator.comparing((Referent m) -> m.mentions().size()).thenComparing(m -> -meetings.indexOf(m)))
                .orElse(null);
    }

    /** The latest dated meeting before its own day; else, for one undated, the one spoken of most. */
    private @Nullable Referent before(String own, Sighting sighting) {
        String date = get(own).find(Trait.DATE).orElse("9999");
        Optional<Referent> numbered = meetings.stream()
                .filter(m -> sighting.ordinal() > 1
                        && !m.id().equals(own)
                        && m.find(Trait.ORDINAL)
                                .filter(o -> o.equals(Integer.toString(sighting.ordinal() - 1)))
                                .isPresent())
                .filter(m -> m.find(Trait.DATE).orElse("").compareTo(date) < 0)
                .findFirst();
        if (numbered.isPresent()) {
            return numbered.get();
        }
        Optional<Referent> dated = meetings.stream()
                .filter(m -> !m.id().equals(own) && isOneSeries(m, get(own)))
                .filter(m -> m.find(Trait.DATE)
                        .filter(d -> d.length() >= 7 && d.compareTo(date) < 0 && !date.startsWith(d))
                        .isPresent())
                .filter(m -> !date.equals("9999")
                        || m.find(Trait.STATUS).filter("planned"::equals).isEmpty())
                .max(Comparator.comparing(m -> m.find(Trait.DATE).orElse("")));
        if (dated.isPresent()) {
            return dated.get();
        }
        boolean ahead = get(own).find(Trait.STATUS)
                .filter(s -> s.equals("planned") || s.equals("proposed"))
                .isPresent();
        Referent main = main(own);
        return ahead
                        && main != null
                        && main.mentions().get(0).sentence()
                                <= sighting.sentence().index()
                ? main
                : null;
    }

    private static boolean isOneSeries(Referent a, Referent b) {
        Set<String> apart = Set.of("visit", "call", "conference");
        String first = a.find(Trait.KIND).orElse("");
        String second = b.find(Trait.KIND).orElse("");
        return first.equals(second) || (!apart.contains(first) && !apart.contains(second));
    }

    private Referent get(String id) {
        return meetings.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private void put(String later, String earlier, Sighting sighting, String rule) {
        CharSpan evidence = sighting.sentence().charSpan(sighting.full());
        found.putIfAbsent(
                List.of(later, earlier),
                new Follows(later, earlier, sighting.sentence().index(), evidence, rule));
    }
}
