package org.dragoman.mentions.sets;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * A common noun with the words around it that belong to it.
 *
 * @param start its first word after the article
 * @param head the noun
 * @param end after its last word
 * @param size how many, where said; or -1
 * @param owners the states or bodies named as owners: one, or several with "and"
 * @param places where, after "in", "on", "outside": one, or several with "and"
 * @param preposition before the places
 * @param article "the", "a", "this", "their", or empty
 * @param modifiers how many words stand between article and noun that are neither number nor owner
 */
record NounPhrase(
        SentenceView view,
        int start,
        int head,
        int end,
        int size,
        List<Reading.Place> owners,
        List<Reading.Place> places,
        @Nullable String preposition,
        String article,
        int modifiers) {
    NounPhrase {
        owners = List.copyOf(owners);
        places = List.copyOf(places);
    }

    String noun() {
        return view.word(head);
    }

    boolean plural() {
        return view.pos(head).endsWith("S")
                || (noun().endsWith("s") && view.pos(head).startsWith("NN"));
    }

    int sentence() {
        return view.sentence().index();
    }

    /** {@return whether the phrase is only article, number and noun} */
    boolean isBare() {
        return owners.isEmpty() && places.isEmpty() && modifiers == 0;
    }

    /** {@return the phrase without where it is} */
    NounPhrase withoutPlaces() {
        int last =
                owners.stream().mapToInt(o -> o.mention().tokens().end()).max().orElse(0);
        return withEnd(Math.max(head + 1, Math.min(last, end)));
    }

    NounPhrase withEnd(int newEnd) {
        return new NounPhrase(view, start, head, newEnd, size, owners, places, preposition, article, modifiers);
    }

    /** {@return the phrase as lying in a place that its own words name: "the Northport consulate"} */
    NounPhrase within(Reading.Place place) {
        return new NounPhrase(view, start, head, end, size, owners, List.of(place), "in", article, modifiers);
    }

    /** {@return the phrase as belonging to an owner that stands elsewhere: "its consulate"} */
    NounPhrase ownedBy(Reading.Place owner) {
        return new NounPhrase(view, start, head, end, size, List.of(owner), places, preposition, article, modifiers);
    }

    String text() {
        return view.text(new TokenSpan(start, end)).replaceAll("\\s+", " ");
    }

    Mention mention(MentionType type, Mention.Form form) {
        boolean general = Premises.isGeneral(view, head + 1) && view.token(head).head() == head + 1;
        return view.mention(type, new TokenSpan(start, end), general ? head + 1 : head, form);
    }

    /** {@return the phrase as it would be said of the one in a place: "Freedonian consulate in Northport"} */
    String nameAt(Reading.Place place) {
        return singularTitle() + " " + preposition + " " + place.mention().text();
    }

    /** {@return owner, modifiers and noun, the noun in the singular} */
    String singularTitle() {
        List<String> words = new ArrayList<>();
        for (int i = start; i < head; i++) {
            boolean number = view.pos(i).equals("CD")
                    || view.word(i).equals("pair")
                    || view.word(i).equals("of");
            if ((!number && Character.isLetterOrDigit(view.word(i).codePointAt(0))) || view.isPossessiveMark(i)) {
                words.add(view.token(i).text());
            }
        }
        words.add(singular(view.token(head).text()));
        if (Premises.isGeneral(view, head + 1)) {
            words.add(singular(view.token(head + 1).text()));
        }
        return String.join(" ", words).replace(" ’s", "’s").replace(" 's", "'s");
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
