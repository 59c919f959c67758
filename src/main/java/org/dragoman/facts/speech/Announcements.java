package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Token;

/**
 * Finds who announced or confirmed a meeting: the first meeting in what was announced, as near as possible to its main
 * verb. "Said" alone does not announce.
 */
final class Announcements {
    private final Reading reading;

    Announcements(Reading reading) {
        this.reading = reading;
    }

    List<Claim> find(List<List<Cue>> bySentence, List<Said> said) {
        Set<Claim> found = new LinkedHashSet<>();
        for (List<Cue> cues : bySentence) {
            for (Cue cue : cues) {
                if (announces(cue)) {
                    announced(cue, said).ifPresent(span -> found.addAll(claims(cue.speakers(), span, cue)));
                }
            }
        }
        for (Said each : said) {
            confirmedWithin(each).ifPresent(span -> found.addAll(claims(each.speakers(), span, each.cue())));
        }
        return List.copyOf(found);
    }

    private boolean announces(Cue cue) {
        Token word = token(cue.sentence(), cue.word());
        boolean confirmed =
                cue.kind() == Cue.Kind.AS_BY && Set.of("confirmed", "announced").contains(word.text());
        return confirmed || SpeechWords.ANNOUNCE.contains(word.lemma());
    }

    /** {@return the characters that tell what was announced: the words said, or the verb's object} */
    private Optional<CharSpan> announced(Cue cue, List<Said> said) {
        Optional<CharSpan> words = said.stream()
                .filter(s -> s.cue().equals(cue) && s.rule() != Rule.QUOTE_CONTINUED)
                .map(Said::span)
                .findFirst();
        if (words.isPresent()) {
            return words;
        }
        Tree tree = new Tree(reading.document().sentence(cue.sentence()));
        Optional<Integer> object = tree.child(cue.word(), "dobj", "nsubjpass");
        if (object.isPresent() && SpeechWords.SCHEDULE.contains(tree.lemma(object.get()))) {
            return Optional.of(tree.sentence().charSpan(tree.extent(cue.word())));
        }
        return object.map(o -> tree.sentence().charSpan(tree.extent(o)));
    }

    /** "I can confirm that the talks will …", within what somebody says. */
    private Optional<CharSpan> confirmedWithin(Said said) {
        if (!said.direct()) {
            return Optional.empty();
        }
        return reading.document().sentences().stream()
                .filter(s -> s.span().overlaps(said.span()))
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> said.span().contains(t.span()))
                        .filter(t -> SpeechWords.ANNOUNCE.contains(t.lemma()) && isByMe(new Tree(s), t.index()))
                        .flatMap(t -> Clauses.contentAfter(new Tree(s), t.index()).stream())
                        .map(s::charSpan))
                .findFirst();
    }

    private static boolean isByMe(Tree tree, int verb) {
        return tree.subject(verb)
                .filter(s -> Set.of("i", "we").contains(tree.lemma(s)))
                .isPresent();
    }

    private List<Claim> claims(List<String> speakers, CharSpan span, Cue cue) {
        Optional<Reading.Place> meeting = reading.document().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .flatMap(s -> reading.in(s.index()).stream()
                        .filter(p -> p.referent().type() == MentionType.MEETING
                                && p.mention().span().overlaps(span))
                        .min(Comparator.comparingInt((Reading.Place p) ->
                                        depth(s.index(), p.mention().head()))
                                .thenComparing(Reading.Place::mention))
                        .stream())
                .findFirst();
        List<Claim> claims = new ArrayList<>();
        for (String speaker : meeting.isPresent() ? speakers : List.<String>of()) {
            int sentence = meeting.get().mention().sentence();
            CharSpan chars = meeting.get().mention().span();
            CharSpan evidence = sentence == cue.sentence()
                    ? new CharSpan(
                            Math.min(chars.start(), cue.chars().start()),
                            Math.max(chars.end(), cue.chars().end()))
                    : chars;
            claims.add(new Claim(
                    RelationType.ANNOUNCED,
                    speaker,
                    meeting.get().referent().id(),
                    null,
                    sentence,
                    evidence,
                    Rule.ANNOUNCED.id(),
                    Modality.ASSERTED,
                    null,
                    Rule.ANNOUNCED.confidence(),
                    new TreeMap<>()));
        }
        return claims;
    }

    private int depth(int sentence, int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < 100; at = token(sentence, at).head()) {
            depth++;
        }
        return depth;
    }

    private Token token(int sentence, int index) {
        return reading.document().sentence(sentence).token(index);
    }
}
