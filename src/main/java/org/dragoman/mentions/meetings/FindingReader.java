package org.dragoman.mentions.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads, for every place where a meeting is spoken of, what its sentence says of it. */
final class FindingReader {
    private static final Set<MentionType> PLACES =
            EnumSet.of(MentionType.PLACE, MentionType.COUNTRY, MentionType.PROPERTY);
    private static final Set<String> AT = Set.of("in", "at", "inside", "near", "outside");

    private final Document document;
    private final PeopleWords people;

    FindingReader(Document document, List<Referent> referents) {
        this.document = document;
        this.people = new PeopleWords(referents);
    }

    List<Finding> read(DocumentTimes times) {
        List<Sighting> sightings = new SightingFinder(people).find(document);
        PartyFinder parties = new PartyFinder(people);
        List<Finding> findings = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Sentence sentence = sighting.sentence();
            List<Sighting> together = sightings.stream()
                    .filter(s -> s.sentence().index() == sentence.index())
                    .toList();
            MeetingStatus status = MeetingStatus.of(sighting);
            boolean otherwise = isOtherwise(sighting);
            findings.add(new Finding(
                    sighting,
                    times.in(sentence.span()).stream()
                            .filter(t -> !otherwise && !isDecided(sentence, t, sighting))
                            .filter(t -> !isPastOfPlan(t, status))
                            .filter(t -> belongs(sentence, t, sighting, together))
                            .toList(),
                    otherwise ? List.of() : places(sighting, together),
                    parties.find(sighting),
                    status));
        }
        return findings;
    }

    /** "The summit was to have been held in Lima", "would have opened on Monday": it was not. */
    private static boolean isOtherwise(Sighting sighting) {
        Token verb = sighting.governor();
        if (verb == null) {
            return false;
        }
        boolean below = sighting.sentence().children(verb.index()).stream()
                .anyMatch(c -> c.dependency().equals("xcomp") && isUnreal(sighting.sentence(), c));
        return isUnreal(sighting.sentence(), verb) || (Trees.is(verb, "be") && below);
    }

    private static boolean isUnreal(Sentence sentence, Token verb) {
        List<Token> helpers = sentence.children(verb.index()).stream()
                .filter(c -> c.dependency().startsWith("aux") || c.dependency().equals("modal"))
                .toList();
        boolean have = verb.pos().equals("VBN")
                && helpers.stream().anyMatch(h -> h.text().equals("have"));
        return have && helpers.stream().anyMatch(h -> Trees.is(h, "to", "would", "should", "could"));
    }

    /** "The talks were agreed on Monday": they are not held on Monday; "agreed for Monday" they are. */
    private static boolean isDecided(Sentence sentence, TimeExpression time, Sighting sighting) {
        Token verb = sighting.governor();
        if (verb == null || sighting.isVerb() || !Trees.is(verb, "agree", "decide", "announce", "propose")) {
            return false;
        }
        List<Token> words = tokens(sentence, time.span());
        return !words.isEmpty()
                && words.get(0).index() > verb.index()
                && !Trees.is(sentence.token(words.get(0).index() - 1), "for");
    }

    /** What is planned has no day that has passed. */
    private boolean isPastOfPlan(TimeExpression time, @Nullable MeetingStatus status) {
        LocalDate published = document.article().metadata().published();
        DateRange date = time.date();
        return status == MeetingStatus.PLANNED
                && published != null
                && date != null
                && date.last() != null
                && date.last().isBefore(published);
    }

    private static boolean belongs(Sentence sentence, TimeExpression time, Sighting sighting, List<Sighting> together) {
        List<Token> words = tokens(sentence, time.span());
        if (words.isEmpty()) {
            return false;
        }
        Optional<Sighting> when = together.stream()
                .filter(s -> isWhen(sentence, s)
                        && words.stream().anyMatch(w -> w.index() == s.word().head()))
                .findFirst();
        if (when.isPresent()) {
            return when.get().equals(sighting);
        }
        Attachment attachment = new Attachment(sentence, together);
        for (Token word : words) {
            if (word.head() >= 0
                    && !time.span().contains(sentence.token(word.head()).span())) {
                Optional<Sighting> owner = attachment.find(word.index(), t -> isPassedByDates(t, time.span()));
                if (owner.isPresent()) {
                    return owner.get().equals(sighting);
                }
            }
        }
        Optional<Sighting> fronted = fronted(words.get(0), together);
        if (fronted.isPresent()) {
            return fronted.get().equals(sighting);
        }
        return together.size() == 1 && !isSpoken(sentence, words.get(0)) && sentence.size() < 14;
    }

    /** "On Thursday Secretary of State Roe had met": the parser takes the day for part of the title. */
    private static Optional<Sighting> fronted(Token day, List<Sighting> together) {
        boolean modifier =
                day.dependency().equals("compound") || day.dependency().equals("nmod");
        return together.stream()
                .filter(s -> modifier && day.index() <= 1 && s.isVerb())
                .filter(s -> s.word().head() < 0)
                .findFirst();
    }

    /** "on February 18, when the ministers met": the day is the meeting's, whatever else was done on it. */
    private static boolean isWhen(Sentence sentence, Sighting sighting) {
        return sighting.isVerb()
                && sighting.word().dependency().equals("relcl")
                && sentence.children(sighting.head()).stream()
                        .anyMatch(c -> c.lemma().equals("when"));
    }

    /** "agreed on in Geneva on Monday, when the ministers met": a place that stands beside such a day. */
    private static Optional<Sighting> besideWhen(Sentence sentence, Mention mention, List<Sighting> together) {
        int verb = Trees.verbAbove(sentence, mention.head());
        return together.stream()
                .filter(s -> isWhen(sentence, s) && s.head() != verb)
                .filter(s -> Trees.verbAbove(sentence, s.word().head()) == verb
                        && mention.tokens().end() <= s.word().head())
                .findFirst();
    }

    private static boolean isPassedByDates(Token token, CharSpan time) {
        return time.overlaps(token.span())
                || Set.of("GPE", "FAC", "LOC", "DATE", "TIME").contains(token.entityType())
                || Set.of(
                                "venue",
                                "scene",
                                "site",
                                "setting",
                                "capital",
                                "city",
                                "day",
                                "morning",
                                "evening",
                                "house",
                                "palace",
                                "beginning",
                                "end")
                        .contains(token.lemma());
    }

    private static boolean isSpoken(Sentence sentence, Token word) {
        int verb = Trees.verbAbove(sentence, word.index());
        return verb >= 0 && Trees.isSpeech(sentence.token(verb));
    }

    private static List<Token> tokens(Sentence sentence, CharSpan span) {
        return sentence.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
    }

    private List<Referent> places(Sighting sighting, List<Sighting> together) {
        Sentence sentence = sighting.sentence();
        List<Referent> found = new ArrayList<>();
        for (Mention mention : people.mentions(sentence, PLACES)) {
            Optional<Sighting> when = besideWhen(sentence, mention, together);
            boolean belongs = isAt(sentence, mention)
                    ? when.isPresent()
                            ? when.get().equals(sighting)
                            : new Attachment(sentence, together)
                                    .find(mention.head(), t -> isPassedByPlaces(sentence, t) || isPlacedAt(sentence, t))
                                    .filter(sighting::equals)
                                    .isPresent()
                    : isScene(sentence, mention, sighting) || isNamedAfter(mention, sighting);
            people.find(mention).filter(r -> belongs && !found.contains(r)).ifPresent(found::add);
        }
        return found;
    }

    /** "in Istanbul", "at Turkish House"; also the second in "in Istanbul, Turkey". */
    private static boolean isAt(Sentence sentence, Mention mention) {
        int at = sentence.headOf(mention.tokens());
        for (int steps = 0; steps < 6; steps++) {
            int head = sentence.token(at).head();
            if (head < 0) {
                return false;
            }
            Token above = sentence.token(head);
            if (above.pos().equals("IN")) {
                return AT.contains(above.lemma());
            }
            boolean building = sentence.token(at).dependency().equals("compound")
                    && Trees.is(
                            above, "hotel", "centre", "center", "palace", "airport", "residence", "embassy", "club");
            if (!building
                    && !above.isProperNoun()
                    && !sentence.token(at).dependency().equals("appos")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** "at the conference centre in Oslo": whatever stands after "at" is a place. */
    private static boolean isPlacedAt(Sentence sentence, Token token) {
        return token.dependency().equals("pobj")
                && token.head() >= 0
                && Trees.is(sentence.token(token.head()), "at", "inside");
    }

    private boolean isPassedByPlaces(Sentence sentence, Token token) {
        return people.find(sentence, token, EnumSet.of(MentionType.PLACE, MentionType.PROPERTY, MentionType.COUNTRY))
                        .isPresent()
                || Set.of("GPE", "FAC", "LOC", "DATE", "TIME").contains(token.entityType())
                || Set.of(
                                "residence",
                                "level",
                                "time",
                                "zone",
                                "venue",
                                "hotel",
                                "palace",
                                "house",
                                "headquarters",
                                "capital",
                                "city",
                                "town",
                                "village",
                                "port",
                                "resort",
                                "suburb",
                                "outskirts",
                                "district",
                                "base",
                                "building")
                        .contains(token.lemma());
    }

    /** "Riyadh is to be the scene of talks", "Turkish House was where they met". */
    private static boolean isScene(Sentence sentence, Mention mention, Sighting sighting) {
        int head = sentence.headOf(mention.tokens());
        Token word = sentence.token(head);
        if (!word.dependency().startsWith("nsubj") || word.head() < 0) {
            return false;
        }
        Token verb = sentence.token(word.head());
        boolean scene = sentence.children(verb.index()).stream()
                        .anyMatch(c -> Trees.is(c, "scene", "venue", "site", "setting", "where"))
                || sentence.tokens().stream()
                        .anyMatch(t -> Trees.is(t, "scene", "venue", "where")
                                && Trees.isBelow(sentence, t.index(), verb.index()));
        boolean host = Trees.is(verb, "host", "house") && verb.head() < verb.index();
        return ((scene && verb.lemma().equals("be")) || host) && Trees.isBelow(sentence, sighting.head(), verb.index());
    }

    /** "the U.S.-Russia Istanbul meeting". */
    private static boolean isNamedAfter(Mention mention, Sighting sighting) {
        return mention.type() == MentionType.PLACE
                && !sighting.isVerb()
                && sighting.tokens().contains(mention.tokens())
                && mention.tokens().end() <= sighting.head()
                && sighting.head() - mention.tokens().end() < 1;
    }
}
