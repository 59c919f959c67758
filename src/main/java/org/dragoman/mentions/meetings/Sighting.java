package org.dragoman.mentions.meetings;

import java.util.List;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text speaks of a meeting, before it is known which.
 *
 * @param head the noun or verb
 * @param full the words up to their complement's end: "talks between Russia and the US"
 * @param verb the verb that governs it, itself for a verb, or -1
 * @param reference how it points at its meeting
 * @param leads words that tell it from others: "previous", "next", "again"
 * @param ordinal which of a series it says it is, or 0
 */
record Sighting(
        Sentence sentence,
        int head,
        TokenSpan tokens,
        TokenSpan full,
        Mention.Form form,
        String kind,
        int verb,
        Reference reference,
        Set<String> leads,
        int ordinal) {
    /** How a mention points at its meeting. */
    enum Reference {
        /** "the talks", "this meeting", "Saturday's discussions": one that is known. */
        DEFINITE,
        /** "a meeting", "talks in Turkey", "met". */
        NEW
    }

    /** Among the leads: the words are the name of a series, "the Belgrade-Pristina Dialogue". */
    static final String NAMED = "#named";

    /** Among the leads: other meetings are held around it, "on the sidelines of the conference". */
    static final String AROUND = "#around";

    Sighting {
        leads = Set.copyOf(leads);
    }

    Sighting withKind(String other) {
        return new Sighting(sentence, head, tokens, full, form, other, verb, reference, leads, ordinal);
    }

    boolean isAround() {
        return leads.contains(AROUND);
    }

    Token word() {
        return sentence.token(head);
    }

    boolean isVerb() {
        return form == Mention.Form.VERB;
    }

    boolean isLed(Set<String> words) {
        return leads.stream().anyMatch(words::contains);
    }

    /** {@return whether it is told apart from the meeting spoken of: "another meeting"} */
    boolean isOther() {
        return isLed(MeetingWords.OTHER);
    }

    boolean isPrevious() {
        return isLed(MeetingWords.PREVIOUS);
    }

    boolean isNext() {
        return isLed(MeetingWords.NEXT) || leads.contains("again");
    }

    /** {@return the verb that governs it, if any} */
    @Nullable
    Token governor() {
        return verb < 0 ? null : sentence.token(verb);
    }

    /** {@return the words before the head that belong to it} */
    List<Token> modifiers() {
        return sentence.tokens().subList(tokens.start(), head);
    }
}
