package org.dragoman.facts.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** A sentence with what is mentioned in it, as the grammar of agendas asks about it. */
final class Words {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENERS = Set.of("WDT", "WP", "WP$", "WRB");

    private final Sentence sentence;
    private final List<Reading.Place> places;

    Words(Reading reading, Sentence sentence) {
        this.sentence = sentence;
        this.places = reading.in(sentence.index());
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** {@return a word in lower case, empty outside the sentence} */
    String word(int index) {
        return index >= 0 && index < size() ? token(index).text().toLowerCase(Locale.ROOT) : "";
    }

    String lemma(int index) {
        return index >= 0 && index < size() ? token(index).lemma() : "";
    }

    String pos(int index) {
        return index >= 0 && index < size() ? token(index).pos() : "";
    }

    boolean isOneOf(int index, String... words) {
        return List.of(words).contains(word(index));
    }

    /** {@return whether a mention of one of these types holds this word} */
    boolean isIn(int index, MentionType... types) {
        List<MentionType> wanted = List.of(types);
        return places.stream()
                .anyMatch(p -> p.mention().tokens().contains(index)
                        && wanted.contains(p.referent().type()));
    }

    /** {@return whether a mention of one of these types is exactly these words, but for an article} */
    boolean isAll(int from, int to, MentionType... types) {
        List<MentionType> wanted = List.of(types);
        int start = pos(from).equals("DT") ? from + 1 : from;
        return places.stream()
                .anyMatch(p -> wanted.contains(p.referent().type())
                        && p.mention().tokens().start() <= start
                        && p.mention().tokens().end() >= to);
    }

    /** {@return whether the words hold a clause of their own that no relative or question word opens} */
    boolean isClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENERS.contains(pos(i)) || (word(i).equals("that") && i > from)) {
                return false;
            }
            if (FINITE.contains(pos(i)) && !isOneOf(i, "regarding", "concerning")) {
                return true;
            }
        }
        return false;
    }

    boolean isDate(int index) {
        return index >= 0
                && index < size()
                && (token(index).entityType().equals("DATE")
                        || token(index).entityType().equals("TIME")
                        || isOneOf(
                                index,
                                "monday",
                                "tuesday",
                                "wednesday",
                                "thursday",
                                "friday",
                                "saturday",
                                "sunday",
                                "today",
                                "yesterday",
                                "tomorrow"));
    }

    /** {@return whether one of the next few words is that of a meeting, of which the phrase then speaks} */
    boolean opensMeeting(int preposition) {
        for (int i = preposition + 1; i < Math.min(size(), preposition + 6); i++) {
            if (isIn(i, MentionType.MEETING)) {
                return true;
            }
            if (!Set.of("DT", "JJ", "PRP$", "NN", "NNP", "VBN", "VBG", "CD", "JJS", "POS")
                    .contains(pos(i))) {
                return false;
            }
        }
        return false;
    }
}
