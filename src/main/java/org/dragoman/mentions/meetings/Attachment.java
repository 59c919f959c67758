package org.dragoman.mentions.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Finds the meeting that a date or a place in its sentence belongs to, by climbing the tree from it. */
final class Attachment {
    private final Sentence sentence;
    private final List<Sighting> sightings;

    Attachment(Sentence sentence, List<Sighting> sightings) {
        this.sentence = sentence;
        this.sightings = sightings;
    }

    /**
     * {@return the meeting that the word's phrase modifies, or that is an argument of the verb it modifies}
     *
     * @param passes nouns the climb may pass: "in <em>New York</em> on Monday"
     */
    Optional<Sighting> find(int token, Predicate<Token> passes) {
        int at = token;
        int steps = 0;
        Optional<Sighting> around = Optional.empty();
        while (at >= 0 && steps++ < sentence.size()) {
            int here = at;
            Optional<Sighting> direct =
                    sightings.stream().filter(s -> isOf(s, here)).findFirst();
            if (direct.isPresent() && !direct.get().isAround()) {
                return direct;
            }
            around = direct.isPresent() ? direct : around;
            Token word = sentence.token(at);
            if (Trees.isMainVerb(word)) {
                Optional<Sighting> ofVerb = ofVerb(word);
                return ofVerb.isPresent() ? ofVerb : around;
            }
            boolean passed = around.isPresent() || passes.test(word);
            if (at != token && word.isNoun() && !passed) {
                return Optional.empty();
            }
            at = word.head();
        }
        return around;
    }

    /** The head, or "talks" in "round of talks". */
    private static boolean isOf(Sighting sighting, int token) {
        return sighting.head() == token
                || (!sighting.isVerb()
                        && token > sighting.head()
                        && sighting.tokens().contains(token));
    }

    private Optional<Sighting> ofVerb(Token verb) {
        int at = verb.index();
        int steps = 0;
        while (at >= 0 && steps++ < 4) {
            Token word = sentence.token(at);
            int here = at;
            Optional<Sighting> modified = sightings.stream()
                    .filter(s -> s.head() == word.head()
                            && (word.dependency().equals("relcl")
                                    || word.dependency().equals("acl")))
                    .findFirst();
            if (modified.isPresent()) {
                return modified;
            }
            Optional<Sighting> happening = sightings.stream()
                    .filter(s -> !s.isVerb() && Trees.happeningBelow(sentence, s.head()) == here)
                    .findFirst();
            if (happening.isPresent()) {
                return happening;
            }
            Optional<Sighting> cleft = cleft(word);
            if (cleft.isPresent()) {
                return cleft;
            }
            if (Trees.isSpeech(word)) {
                return Optional.empty();
            }
            Optional<Sighting> argument = argumentOf(here);
            if (argument.isPresent()) {
                return argument;
            }
            boolean joined = word.dependency().equals("conj")
                    && Trees.subjects(sentence, at).isEmpty()
                    && Trees.isHappening(word);
            if (!joined
                    && !word.dependency().equals("xcomp")
                    && !word.dependency().equals("pcomp")) {
                return Optional.empty();
            }
            at = word.head();
        }
        return Optional.empty();
    }

    /** "It was in Oslo that they met". */
    private Optional<Sighting> cleft(Token be) {
        boolean it = be.lemma().equals("be")
                && Trees.subjects(sentence, be.index()).stream()
                        .anyMatch(s -> s.lemma().equals("it"));
        return sightings.stream()
                .filter(s -> it && s.isVerb() && s.head() > be.index() && Trees.isBelow(sentence, s.head(), be.index()))
                .filter(s -> sentence.children(s.head()).stream().anyMatch(c -> Trees.is(c, "that", "where")))
                .findFirst();
    }

    /** The meeting that is the verb itself, its subject, its object, or elsewhere in its clause, in this order. */
    private Optional<Sighting> argumentOf(int verb) {
        return sightings.stream()
                .filter(s -> s.verb() == verb || (s.verb() >= 0 && isComplement(s.verb(), verb)))
                .min(Comparator.comparing((Sighting s) -> rank(s, verb)).thenComparing(Sighting::head));
    }

    private boolean isComplement(int verb, int above) {
        Token token = sentence.token(verb);
        return token.head() == above
                && (token.dependency().equals("xcomp") || token.dependency().equals("oprd"));
    }

    private int rank(Sighting sighting, int verb) {
        if (sighting.isVerb()) {
            return 0;
        }
        String dependency = sighting.word().dependency();
        boolean own = sighting.word().head() == verb;
        return own && dependency.startsWith("nsubj") ? 1 : own && dependency.equals("dobj") ? 2 : 3;
    }
}
