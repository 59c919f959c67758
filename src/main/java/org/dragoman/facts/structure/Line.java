package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** A sentence with its mentions, read from left to right. */
record Line(Reading reading, Sentence sentence) {
    private static final Set<MentionType> ACTORS =
            EnumSet.of(MentionType.PERSON, MentionType.COUNTRY, MentionType.ORGANIZATION);

    String word(int index) {
        return index >= 0 && index < sentence.size()
                ? sentence.token(index).text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** {@return a word as written; a blank outside the sentence} */
    String text(int index) {
        return index >= 0 && index < sentence.size() ? sentence.token(index).text() : " ";
    }

    String lemma(int index) {
        return index >= 0 && index < sentence.size() ? sentence.token(index).lemma() : "";
    }

    int size() {
        return sentence.size();
    }

    boolean isOneOf(int index, String... words) {
        return List.of(words).contains(word(index));
    }

    /** {@return the mentions of one of these kinds whose head lies between two words, in text order} */
    List<Reading.Place> between(int from, int to, Set<MentionType> types) {
        return reading.in(sentence.index()).stream()
                .filter(p -> types.contains(p.referent().type()))
                .filter(p -> p.mention().head() >= from && p.mention().head() < to)
                .toList();
    }

    /** {@return who is named at or around a word, the closest mention first} */
    Optional<Reading.Place> at(int token, Set<MentionType> types) {
        return reading.in(sentence.index()).stream()
                .filter(p -> types.contains(p.referent().type())
                        && p.mention().tokens().contains(token))
                .min(java.util.Comparator.comparing(p -> p.mention().tokens().length()));
    }

    /** {@return all things of a kind that are named at a word: "the consulates in A and B" names two} */
    List<Referent> allAt(int token, MentionType type) {
        return reading.in(sentence.index()).stream()
                .filter(p -> p.referent().type() == type && p.mention().tokens().contains(token))
                .map(Reading.Place::referent)
                .distinct()
                .toList();
    }

    /**
     * {@return the people of a list that begins at a word: "A, the B of C, D and the E, F"; what stands between them are
     *     posts, commas, "and", articles and possessives}
     */
    List<Reading.Place> peopleFrom(int start) {
        List<Reading.Place> people = new ArrayList<>();
        int i = start;
        while (i < size()) {
            Optional<Reading.Place> person = startingAt(i, MentionType.PERSON);
            Optional<Reading.Place> post = startingAt(i, MentionType.OFFICE);
            if (person.isPresent()) {
                people.add(person.get());
                i = person.get().mention().tokens().end();
            } else if (post.isPresent()) {
                i = post.get().mention().tokens().end();
            } else if (isFiller(i)) {
                i++;
            } else {
                break;
            }
        }
        return people;
    }

    private boolean isFiller(int i) {
        Token token = sentence.token(i);
        return Set.of(",", "CC", "DT", "POS", "PRP$", "JJ", "CD").contains(token.pos())
                || isOneOf(
                        i,
                        "as",
                        "well",
                        "along",
                        "with",
                        "of",
                        "for",
                        "namely",
                        ":",
                        "secretaries",
                        "secretary",
                        "minister",
                        "deputy",
                        "four",
                        "who",
                        "is",
                        "acting")
                || token.pos().startsWith("NN");
    }

    private Optional<Reading.Place> startingAt(int token, MentionType type) {
        return reading.in(sentence.index()).stream()
                .filter(p -> p.referent().type() == type && p.mention().tokens().start() == token)
                .max(java.util.Comparator.comparing(p -> p.mention().tokens().length()));
    }

    /** {@return the actor that is the subject of a verb, or of the verb it depends on} */
    Optional<Referent> subject(int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            for (Token child : sentence.children(at)) {
                if (child.dependency().equals("nsubj")) {
                    return at(child.index(), ACTORS).map(Reading.Place::referent);
                }
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** {@return the meeting a verb acts on, or that is spoken of in this sentence, or last before it} */
    Optional<Referent> meeting(int near) {
        Optional<Reading.Place> here = reading.in(sentence.index()).stream()
                .filter(p -> p.referent().type() == MentionType.MEETING)
                .min(java.util.Comparator.comparing(p -> Math.abs(p.mention().head() - near)));
        if (here.isPresent()) {
            return here.map(Reading.Place::referent);
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 4); i--) {
            Optional<Reading.Place> before = reading.in(i).stream()
                    .filter(p -> p.referent().type() == MentionType.MEETING)
                    .findFirst();
            if (before.isPresent()) {
                return before.map(Reading.Place::referent);
            }
        }
        return Optional.empty();
    }

    /** {@return the characters from one word to another, both included} */
    CharSpan span(int a, int b) {
        CharSpan first = sentence.token(Math.min(a, b)).span();
        CharSpan last = sentence.token(Math.max(a, b)).span();
        return new CharSpan(first.start(), last.end());
    }
}
