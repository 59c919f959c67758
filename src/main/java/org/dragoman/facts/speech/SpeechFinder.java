package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.Statement;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;

/**
 * Finds quotations and reported speech with their speakers, and who announced or confirmed a meeting. Two speakers of one
 * saying make two claims. Uses the offices held, as far as finders before it know them: "the spokesman said".
 */
public final class SpeechFinder implements ClaimFinder {
    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        Document document = reading.document();
        List<Quotation> quotations = QuotationFinder.find(document.article());
        CueFinder cueFinder = new CueFinder(new Speakers(reading, soFar), word -> quotations.stream()
                .anyMatch(q -> q.outer().contains(word)));
        List<List<Cue>> bySentence = new ArrayList<>();
        Memory memory = Memory.NONE;
        for (Sentence sentence : document.sentences()) {
            List<Cue> cues = cueFinder.find(new Tree(sentence), memory);
            bySentence.add(cues);
            for (Cue cue : cues) {
                memory = cue.speakers().isEmpty() ? memory : new Memory(cue.speakers(), sentence.index());
            }
        }
        List<Cue> all = bySentence.stream().flatMap(List::stream).toList();
        List<Said> said = new ArrayList<>(new DirectSpeech(document, quotations, all).find());
        said.addAll(indirect(document, bySentence, said));
        Set<Claim> claims = new LinkedHashSet<>();
        said.stream()
                .map(s -> Extents.trim(document.article().text(), s, quotations))
                .filter(s -> s.span().length() > 0)
                .sorted(Comparator.comparing(Said::span)
                        .thenComparing(s -> s.cue().chars()))
                .forEach(s -> claims.addAll(claims(document, s)));
        claims.addAll(new Announcements(reading).find(bySentence, said));
        return new Found(List.copyOf(claims), List.of());
    }

    private static List<Said> indirect(Document document, List<List<Cue>> bySentence, List<Said> direct) {
        Set<Cue> taken = new LinkedHashSet<>();
        direct.stream()
                .filter(s -> s.rule() != Rule.QUOTE_CONTINUED)
                .map(Said::cue)
                .forEach(taken::add);
        List<Said> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Cue> cues = bySentence.get(sentence.index());
            found.addAll(new IndirectSpeech(new Tree(sentence), cues).find(taken));
        }
        found.removeIf(s -> direct.stream().anyMatch(d -> covers(d.span(), s.span())));
        List<Said> all = List.copyOf(found);
        found.removeIf(s -> all.stream().anyMatch(o -> repeats(o, s)));
        return found;
    }

    /** "She added that she hoped that …": one saying, told once. */
    private static boolean repeats(Said outer, Said inner) {
        return !outer.equals(inner)
                && outer.speakers().equals(inner.speakers())
                && outer.span().contains(inner.span())
                && (!inner.span().contains(outer.span())
                        || outer.cue().chars().compareTo(inner.cue().chars()) < 0);
    }

    private static boolean covers(CharSpan quoted, CharSpan reported) {
        int common = Math.min(quoted.end(), reported.end()) - Math.max(quoted.start(), reported.start());
        return 2 * common > reported.length();
    }

    private static List<Claim> claims(Document document, Said said) {
        CharSpan span = said.span();
        int sentence = sentenceAt(document, span, said.cue());
        CharSpan cue = said.cue().chars();
        CharSpan evidence = said.cue().sentence() == sentence
                        && document.sentence(sentence).span().contains(span)
                ? new CharSpan(Math.min(span.start(), cue.start()), Math.max(span.end(), cue.end()))
                : span;
        Statement statement = new Statement(document.text(span), span, said.direct());
        return said.speakers().stream()
                .map(speaker -> new Claim(
                        RelationType.SAID,
                        speaker,
                        null,
                        statement,
                        sentence,
                        evidence,
                        said.rule().id(),
                        Modality.ASSERTED,
                        null,
                        said.rule().confidence(),
                        Collections.unmodifiableSortedMap(new TreeMap<>())))
                .toList();
    }

    private static int sentenceAt(Document document, CharSpan span, Cue cue) {
        return document.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .map(Sentence::index)
                .findFirst()
                .orElse(cue.sentence());
    }
}
