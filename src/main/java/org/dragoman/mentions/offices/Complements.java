package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;

/** Reads the noun phrase after a preposition, as far as it can belong to a post: never into a person's name. */
final class Complements {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DEALING = Set.of("handling", "overseeing", "managing");

    private final Titles titles;

    Complements(Titles titles) {
        this.titles = titles;
    }

    /**
     * The words of a complement.
     *
     * @param start the first one after the article
     * @param mentions the states, bodies and places that it names, in order
     */
    record Complement(int start, int end, List<Reading.Place> mentions) {
        Complement {
            mentions = List.copyOf(mentions);
        }

        boolean isEmpty() {
            return end <= start;
        }

        boolean isOnlyMentions() {
            return !mentions.isEmpty()
                    && mentions.get(0).mention().tokens().start() <= start
                    && mentions.get(mentions.size() - 1).mention().tokens().end() >= end;
        }
    }

    /**
     * {@return the noun phrase that starts at a token; empty where none does, or where it is another post with its holder}
     *
     * @param joined whether it may go on after "and"
     */
    Complement read(SentenceView view, int from, boolean joined) {
        int start = ARTICLES.contains(view.word(from))
                        && view.starting(from, COUNTRY, ORGANIZATION, PLACE).isEmpty()
                ? from + 1
                : from;
        List<Reading.Place> mentions = new ArrayList<>();
        int at = start;
        while (at < view.size()) {
            int next = step(view, start, at, joined, mentions);
            if (next <= at) {
                break;
            }
            at = next;
        }
        if (holdsPost(view, start, at)) {
            return new Complement(start, start, List.of());
        }
        return new Complement(start, trim(view, start, at), mentions);
    }

    private int step(SentenceView view, int start, int at, boolean joined, List<Reading.Place> mentions) {
        Optional<Reading.Place> name = view.starting(at, COUNTRY, ORGANIZATION, PLACE);
        if (name.isPresent() && !isPersonIn(view, name.get())) {
            mentions.add(name.get());
            return name.get().mention().tokens().end();
        }
        if (LeftReader.isPerson(view, at)) {
            return at;
        }
        String word = view.word(at);
        if (at > start && view.isPossessiveMark(at)) {
            return at + 1;
        }
        if (DEALING.contains(word) && at > start) {
            return at + 1;
        }
        if (at > start && (word.equals("and") || word.equals("&"))) {
            return joined && goesOn(view, at) ? at + 1 : at;
        }
        if (at > start && word.equals(",")) {
            return joined && isList(view, at) ? at + 1 : at;
        }
        boolean hyphen = at > start && word.equals("-") && isNominal(view, at + 1) && at + 1 < view.size();
        return hyphen || isNominal(view, at) || titles.standing(word).isPresent() ? at + 1 : at;
    }

    private static boolean isPersonIn(SentenceView view, Reading.Place place) {
        var tokens = place.mention().tokens();
        for (int i = tokens.start(); i < tokens.end(); i++) {
            if (LeftReader.isPerson(view, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNominal(SentenceView view, int at) {
        String pos = view.pos(at);
        return (pos.startsWith("NN") || pos.startsWith("JJ") || (pos.equals("VBN") && view.isCapitalized(at)))
                && !view.token(at).entityType().equals("DATE");
    }

    /** After "and": the same kind of word again, and no post or person of its own. */
    private boolean goesOn(SentenceView view, int and) {
        int next = and + 1;
        if (next >= view.size() || LeftReader.isPerson(view, next)) {
            return false;
        }
        for (int i = next; i < Math.min(next + 5, view.size()); i++) {
            if (titles.headAt(view, i).isPresent() || (LeftReader.isPerson(view, i) && i < next + 2)) {
                return view.pos(and - 1).startsWith("JJ")
                        && titles.headAt(view, i).isEmpty();
            }
            if (!isNominal(view, i)) {
                break;
            }
        }
        Optional<Reading.Place> name = view.starting(next, COUNTRY, ORGANIZATION, PLACE);
        if (name.isPresent()) {
            int end = name.get().mention().tokens().end();
            boolean wholeName = !view.pos(end).startsWith("NN") || LeftReader.isPerson(view, end);
            return (wholeName && view.isCapitalized(and - 1)) || bothFields(view, and);
        }
        return bothFields(view, and);
    }

    private boolean bothFields(SentenceView view, int and) {
        boolean capitals = view.isCapitalized(and - 1) && view.isCapitalized(and + 1);
        boolean affairs = titles.isAffair(view.word(and - 1)) && titles.isAffair(view.word(and + 1));
        return (capitals || affairs) && isNominal(view, and + 1);
    }

    /** "Trade, Industry and Energy". */
    private boolean isList(SentenceView view, int comma) {
        return view.isCapitalized(comma - 1)
                && view.isCapitalized(comma + 1)
                && view.covering(comma - 1, COUNTRY, ORGANIZATION, PERSON).isEmpty()
                && view.covering(comma + 1, COUNTRY, ORGANIZATION, PERSON).isEmpty()
                && titles.headAt(view, comma + 1).isEmpty()
                && view.word(comma + 2).equals("and")
                && view.isCapitalized(comma + 3)
                && !LeftReader.isPerson(view, comma + 3)
                && titles.headAt(view, comma + 3).isEmpty();
    }

    /** "spokesman for Russian President Ada Lovelace": the complement is another post, with its holder. */
    private boolean holdsPost(SentenceView view, int start, int end) {
        for (int i = start; i < end; i++) {
            Optional<Titles.Head> head = titles.headAt(view, i);
            if (head.isPresent() && LeftReader.isPerson(view, head.get().end())) {
                return true;
            }
        }
        return false;
    }

    private static int trim(SentenceView view, int start, int end) {
        int at = end;
        while (at > start
                && (view.isPossessiveMark(at - 1)
                        || view.word(at - 1).equals("and")
                        || view.word(at - 1).equals(","))) {
            at--;
        }
        return at;
    }

    /** {@return whether words after "for" are a field of duty or an owner, not a purpose: "for talks", "for comment"} */
    boolean isDuty(SentenceView view, Complement found) {
        int last = found.end() - 1;
        return !found.mentions().isEmpty()
                || titles.isAffair(view.word(last))
                || (view.isCapitalized(found.start()) && view.isCapitalized(last));
    }

    /** {@return whether a word tells fields apart: not "of", "the", nor a mark} */
    static boolean isContent(SentenceView view, int at) {
        String pos = view.pos(at);
        return (pos.startsWith("NN") || pos.startsWith("JJ") || pos.startsWith("VB"))
                && Character.isLetterOrDigit(view.word(at).codePointAt(0));
    }
}
