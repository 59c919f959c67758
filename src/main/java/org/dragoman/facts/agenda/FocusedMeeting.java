package org.dragoman.facts.agenda;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.mentions.time.Direction;
import org.dragoman.mentions.time.Tenses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says which meeting is meant where it goes without saying: the one last spoken of, in the same sentence if any. One that was
 * only compared with ("less than the previous meeting"), and one that is over where the sentence speaks of now, is passed over
 * for the one that the article speaks of most.
 */
public final class FocusedMeeting {
    private static final Set<String> COMPARING = Set.of("than", "since", "unlike", "before", "after", "following");
    private static final Set<String> AHEAD = Set.of("planned", "ongoing", "proposed", "postponed");

    private static final int REACH_BACK = 6;

    private final Reading reading;
    private final int reach;

    /** @param reach how many sentences back a meeting stays in focus */
    public FocusedMeeting(Reading reading, int reach) {
        this.reading = reading;
        this.reach = reach;
    }

    /** {@return the meeting that a word of a sentence speaks of} */
    public Optional<Referent> at(int sentence, int token) {
        Comparator<Mention> order = Comparator.comparing((Mention m) -> m.sentence() == sentence)
                .thenComparing(m -> m.sentence() < sentence || m.head() <= token)
                .thenComparing(m -> !isCompared(m))
                .thenComparing(Mention::sentence)
                .thenComparing(m -> m.head() <= token ? m.head() : -m.head());
        Referent best = null;
        Mention nearest = null;
        for (Referent meeting : reading.referents(MentionType.MEETING)) {
            for (Mention mention : meeting.mentions()) {
                boolean spoken = mention.sentence() != sentence || mention.head() <= token || !isTopic(mention);
                if (spoken && isNear(mention, sentence) && (nearest == null || order.compare(mention, nearest) > 0)) {
                    nearest = mention;
                    best = meeting;
                }
            }
        }
        if (best == null || nearest == null || nearest.sentence() == sentence) {
            return Optional.ofNullable(best);
        }
        return isOnlyProposed(best, sentence, token)
                ? Optional.empty()
                : Optional.of(inTime(best, nearest, sentence, token));
    }

    /** {@return whether a meeting is spoken of in this sentence or shortly before} */
    boolean isNear(int sentence, int within) {
        return reading.referents(MentionType.MEETING).stream()
                .flatMap(m -> m.mentions().stream())
                .anyMatch(m -> m.sentence() <= sentence && m.sentence() >= sentence - within);
    }

    /** "They ruled out talks. Trade was discussed": not at those talks. */
    private boolean isOnlyProposed(Referent meeting, int sentence, int token) {
        Sentence words = sentence(sentence);
        int verb = finiteAt(words, token);
        return meeting.find(Trait.STATUS)
                        .filter(s -> Set.of("proposed", "cancelled").contains(s))
                        .isPresent()
                && verb >= 0
                && Tenses.ofVerb(words, words.token(verb)) == Direction.PAST;
    }

    /** "The sides discuss visas", after a sentence on how the last meeting went: they do so now, at the other. */
    private Referent inTime(Referent nearest, Mention mention, int sentence, int token) {
        Optional<Referent> resumed = resumed(nearest, mention, sentence);
        if (resumed.isPresent()) {
            return resumed.get();
        }
        boolean over = nearest.find(Trait.STATUS).filter("held"::equals).isPresent();
        Optional<Referent> main = main();
        boolean mainIsAhead =
                main.flatMap(m -> m.find(Trait.STATUS)).filter(AHEAD::contains).isPresent();
        if (!over || !mainIsAhead || main.get().mentions().get(0).sentence() > sentence) {
            return nearest;
        }
        Sentence words = sentence(sentence);
        int verb = finiteAt(words, token);
        boolean now = verb >= 0 && isNow(words, words.token(verb));
        boolean apart = words.block() != sentence(mention.sentence()).block() || isCompared(mention);
        return now && apart ? main.get() : nearest;
    }

    /** A new paragraph, after another meeting was spoken of in passing, is about the article's own again. */
    private Optional<Referent> resumed(Referent nearest, Mention mention, int sentence) {
        boolean passing = nearest.mentions().size() == 1
                && sentence(sentence).block() != sentence(mention.sentence()).block();
        return main().filter(m -> passing && m.mentions().size() > 1).filter(m -> m.mentions().stream()
                .anyMatch(at -> at.sentence() < sentence && sentence - at.sentence() <= REACH_BACK));
    }

    private static boolean isNow(Sentence sentence, Token verb) {
        Direction direction = Tenses.ofVerb(sentence, verb);
        boolean present = Set.of("VBZ", "VBP").contains(verb.pos())
                || sentence.children(verb.index()).stream()
                        .anyMatch(c -> c.dependency().startsWith("aux")
                                && Set.of("VBZ", "VBP").contains(c.pos())
                                && !c.lemma().equals("have"));
        return direction == Direction.FUTURE || (direction != Direction.PAST && present);
    }

    /** {@return the verb of the clause that a word stands in} */
    private static int finiteAt(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (word.pos().startsWith("VB") && !word.dependency().startsWith("aux")) {
                return at;
            }
            at = word.head();
        }
        return -1;
    }

    /** {@return the meeting spoken of most, the earlier where two are alike} */
    private Optional<Referent> main() {
        return reading.referents(MentionType.MEETING).stream()
                .max(Comparator.comparing((Referent m) -> m.mentions().size())
                        .thenComparing(m -> -m.mentions().get(0).sentence()));
    }

    /** "They discussed preparations for the summit": the summit is what they discuss, not where. */
    private boolean isTopic(Mention mention) {
        Sentence sentence = sentence(mention.sentence());
        Token word = sentence.token(mention.head());
        int above = word.head();
        if (above < 0 || word.pos().startsWith("VB")) {
            return false;
        }
        Token head = sentence.token(above);
        boolean on = head.pos().equals("IN")
                && Set.of("for", "on", "about", "over", "towards").contains(head.lemma());
        return on || word.dependency().equals("dobj") || word.dependency().equals("conj");
    }

    private boolean isCompared(Mention mention) {
        Sentence sentence = sentence(mention.sentence());
        int head = sentence.token(mention.head()).head();
        return head >= 0 && COMPARING.contains(sentence.token(head).lemma());
    }

    private Sentence sentence(int index) {
        return reading.document().sentences().get(index);
    }

    private boolean isNear(@Nullable Mention mention, int sentence) {
        return mention != null && mention.sentence() <= sentence && sentence - mention.sentence() <= reach;
    }
}
