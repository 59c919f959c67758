package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;

/** Widens a noun to its phrase. */
final class NounPhrases {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("pair", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "these", "those", "that", "both", "all", "another");
    private static final Set<String> WHERE = Set.of("in", "on", "outside", "near", "at");
    private static final Set<String> LYING = Set.of("lying", "located", "situated", "based");
    private static final Set<String> QUOTES = Set.of("'", "\"", "``", "''", "“", "”", "‘", "’");
    private static final Set<String> POSSESSORS =
            Set.of("embassy", "consulate", "ambassador", "consul", "state", "government", "mission");
    private static final Set<String> WHOSE = Set.of("of", "from", "for");

    private NounPhrases() {}

    /** {@return the number that a word says, or -1} */
    static int number(String word) {
        if (!word.isEmpty() && word.chars().allMatch(Character::isDigit) && word.length() < 5) {
            return Integer.parseInt(word);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = NUMBERS.getOrDefault(word.substring(0, hyphen), -1);
            int ones = NUMBERS.getOrDefault(word.substring(hyphen + 1), -1);
            return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
        }
        return NUMBERS.getOrDefault(word, -1);
    }

    /** "In 2024 senior diplomats told": when, not how many. */
    private static boolean isYear(SentenceView view, int at) {
        int number = number(view.word(at));
        return number >= 1900
                && number < 2100
                && Set.of("in", "since", "by", "until").contains(view.word(at - 1));
    }

    /** A dash has a space before it and ends a phrase: "(Agency) - Delegations". */
    private static boolean isHyphen(SentenceView view, int at) {
        return at > 0
                && view.sentence().token(at - 1).span().end()
                        == view.sentence().token(at).span().start();
    }

    static NounPhrase around(SentenceView view, int head) {
        List<Reading.Place> owners = new ArrayList<>();
        int at = head - 1;
        int start = head;
        int modifiers = 0;
        int size = -1;
        Optional<Reading.Place> inside = Optional.empty();
        while (at >= 0) {
            boolean counted = size > 0 && !view.isPossessiveMark(at + 1);
            Optional<Reading.Place> name = counted
                    ? Optional.empty()
                    : view.endingWith(at, COUNTRY, ORGANIZATION, PLACE)
                            .filter(p -> p.mention().form() != Mention.Form.PRONOUN && isBefore(view, p, head));
            if (name.isPresent()) {
                boolean owner = name.get().referent().type() != PLACE;
                if (owner) {
                    owners.add(0, name.get());
                } else {
                    modifiers++;
                    inside = view.isPossessiveMark(at + 1) ? inside : name;
                }
                start = name.get().mention().tokens().start();
                at = start - 1;
                at = isJoin(view, at)
                                && view.endingWith(at - 1, COUNTRY, ORGANIZATION)
                                        .isPresent()
                                && owner
                        ? at - 1
                        : at;
            } else if (number(view.word(at)) > 0
                    && !isYear(view, at)
                    && view.covering(at, PERSON).isEmpty()) {
                size = number(view.word(at));
                start = at;
                at--;
            } else if (view.word(at).equals("of") && view.word(at - 1).equals("pair")) {
                size = 2;
                start = at - 1;
                at -= 2;
            } else if (view.isPossessiveMark(at)
                    && view.endingWith(at - 1, COUNTRY, ORGANIZATION, PLACE, PERSON)
                            .isPresent()) {
                at--;
                if (view.endingWith(at, PERSON).isPresent()) {
                    start = view.endingWith(at, PERSON).get().mention().tokens().start();
                    modifiers++;
                    break;
                }
            } else if (size > 0 && !view.isPossessiveMark(at)) {
                break;
            } else if (view.isPossessiveMark(at) && POSSESSORS.contains(view.word(at - 1))) {
                start = at - 1;
                modifiers++;
                at -= 2;
            } else if (view.word(at).equals("-") && start == at + 1 && isHyphen(view, at)) {
                start = at - 1;
                at -= 2;
            } else if (isModifier(view, at)) {
                start = at;
                modifiers++;
                at--;
            } else if (QUOTES.contains(view.word(at)) && start - at < 2 && QUOTES.contains(view.word(head + 1))) {
                start = at;
                at--;
            } else {
                break;
            }
        }
        String article =
                at >= 0 && (ARTICLES.contains(view.word(at)) || view.pos(at).equals("PRP$")) ? view.word(at) : "";
        NounPhrase phrase =
                right(new NounPhrase(view, start, head, head + 1, size, owners, List.of(), null, article, modifiers));
        return phrase.places().isEmpty() ? inside.map(phrase::within).orElse(phrase) : phrase;
    }

    private static boolean isBefore(SentenceView view, Reading.Place name, int head) {
        return name.mention().tokens().end() <= head && view.pos(head).startsWith("NN");
    }

    private static boolean isModifier(SentenceView view, int at) {
        String pos = view.pos(at);
        boolean word =
                pos.equals("JJ") || pos.equals("NN") || pos.equals("NNP") || pos.equals("JJS") || pos.equals("JJR");
        return word
                && view.covering(at, PERSON).isEmpty()
                && Character.isLetterOrDigit(view.word(at).codePointAt(0))
                && !view.token(at).entityType().equals("DATE");
    }

    private static boolean isJoin(SentenceView view, int at) {
        return view.word(at).equals("and")
                || view.word(at).equals("&")
                || view.word(at).equals(",");
    }

    private static NounPhrase right(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int at = phrase.end();
        if (Premises.isGeneral(view, at)) {
            at++;
        }
        if (QUOTES.contains(view.word(at)) && QUOTES.contains(view.word(phrase.head() - 1))) {
            at++;
        }
        List<Reading.Place> owners = new ArrayList<>(phrase.owners());
        int before = at;
        if (WHOSE.contains(view.word(at)) && owners.isEmpty()) {
            at = names(view, at + 1, owners, COUNTRY, ORGANIZATION);
            at = owners.isEmpty() ? before : at;
        }
        int where = LYING.contains(view.word(at)) ? at + 1 : at;
        List<Reading.Place> places = new ArrayList<>();
        String preposition = null;
        if (WHERE.contains(view.word(where))) {
            int end =
                    phrase.plural() ? series(view, where + 1, places) : names(view, where + 1, places, PLACE, COUNTRY);
            if (!places.isEmpty()) {
                preposition = view.word(where);
                at = end;
            }
        }
        return new NounPhrase(
                view,
                phrase.start(),
                phrase.head(),
                at,
                phrase.size(),
                owners,
                places,
                preposition,
                phrase.article(),
                phrase.modifiers());
    }

    /** Reads "A, B and C" and "A, B, and C" where they lie side by side, else as {@link #names}. */
    private static int series(SentenceView view, int from, List<Reading.Place> found) {
        List<Reading.Place> all = new ArrayList<>();
        int at = view.word(from).equals("the") && view.starting(from, PLACE).isEmpty() ? from + 1 : from;
        while (true) {
            Optional<Reading.Place> name = view.starting(at, PLACE);
            if (name.isEmpty()) {
                return names(view, from, found, PLACE, COUNTRY);
            }
            all.add(name.get());
            int end = name.get().mention().tokens().end();
            boolean last = all.size() > 2
                    && (view.word(at - 1).equals("and") || view.word(at - 1).equals("or"));
            if (last) {
                found.addAll(all);
                return end;
            }
            at = view.word(end).equals(",") ? end + 1 : end;
            at = view.word(at).equals("and") || view.word(at).equals("or") ? at + 1 : at;
            if (at == end) {
                return names(view, from, found, PLACE, COUNTRY);
            }
        }
    }

    /** Reads "A", "A and B"; the place in "A, B" where B is what A lies in is not told apart. */
    private static int names(SentenceView view, int from, List<Reading.Place> found, MentionType... types) {
        int at = view.word(from).equals("the") && view.starting(from, types).isEmpty() ? from + 1 : from;
        Optional<Reading.Place> name = view.starting(at, types);
        int end = from;
        while (name.isPresent()) {
            found.add(name.get());
            end = name.get().mention().tokens().end();
            int next = view.word(end).equals("and") ? end + 1 : end;
            next = next > end
                            && view.word(next).equals("the")
                            && view.starting(next, types).isEmpty()
                    ? next + 1
                    : next;
            boolean alone = next == end
                    || (view.starting(next, types).isPresent()
                            && view.pos(view.starting(next, types)
                                            .get()
                                            .mention()
                                            .tokens()
                                            .end())
                                    .startsWith("NN"));
            name = alone ? Optional.empty() : view.starting(next, types);
        }
        return end;
    }
}
