package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds bodies by the build of their names: "the Iranian Ministry of Foreign Affairs", "Sudan's army", "the unification ministry". */
final class BodyFinder {
    private static final Set<String> INNER = Set.of("of", "for", "on", "and", "&", "the");
    private static final Set<String> NO_START = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "our",
            "its",
            "their",
            "his",
            "her",
            "new",
            "former",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "in",
            "at",
            "on",
            "by",
            "and",
            "of",
            "but",
            "when",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Words that may be titles of persons and stand in names of bodies too. */
    private static final Set<String> ADJECTIVES =
            Set.of("special", "political", "military", "supreme", "high", "national", "general", "nuclear");

    /** What a capital city has of its own. */
    private static final Set<String> CIVIC = Set.of("police", "court", "university", "institute", "academy", "club");

    private final NameLists lists;

    BodyFinder(NameLists lists) {
        this.lists = lists;
    }

    /**
     * A body's name in a line, in words.
     *
     * @param from first word of the name without its possessor
     * @param fullFrom first word with its possessor
     * @param fullTo end with the state whose it is: "the Communist Party of Greece"
     * @param owner code of the state it belongs to, or empty
     * @param key the same for names that differ in order only: "Ministry of Foreign Affairs", "Foreign Ministry"
     * @param head the word that tells what it is
     */
    record Found(Line line, int from, int to, int fullFrom, int fullTo, String owner, String key, String head) {
        boolean covers(int word) {
            return from <= word && word < to;
        }
    }

    List<Found> find(Line line) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            foreign(line, i)
                    .filter(f -> found.stream().noneMatch(o -> o.covers(f.from())))
                    .ifPresent(found::add);
            if (lists.isWord("head", line.fold(i)) && !inListedPlace(line, i)) {
                int head = i;
                Optional<Found> body = at(line, i).filter(f -> line.hitAtWord(head)
                        .filter(h -> h.may(Known.Kind.BODY))
                        .filter(h -> !goesBeyond(f, h))
                        .isEmpty());
                if (body.isPresent()) {
                    Found next = body.get();
                    found.removeIf(f -> next.from() <= f.from() && f.to() <= next.to());
                    if (found.stream().noneMatch(f -> f.covers(next.from()))) {
                        found.add(next);
                    }
                }
            }
        }
        return found;
    }

    /** "the Parti Socialiste", "Partido Popular Democrático": in other languages the head comes first. */
    private Optional<Found> foreign(Line line, int head) {
        if (!lists.isWord("foreignhead", line.fold(head))
                || !line.words().get(head).isCapitalised()
                || line.titleCase()) {
            return Optional.empty();
        }
        int to = head + 1;
        int at = to;
        while (at < line.words().size()) {
            Word word = line.words().get(at);
            if (word.isCapitalised()) {
                to = at + 1;
            } else if (!lists.isWord("foreigninner", word.fold()) || at > to) {
                break;
            }
            at++;
        }
        return to == head + 1
                ? Optional.empty()
                : Optional.of(new Found(line, head, to, head, to, "", key(line, head, to), "party"));
    }

    private static boolean inListedPlace(Line line, int word) {
        return line.hitAtWord(word)
                .filter(h -> h.may(Known.Kind.PLACE) || h.may(Known.Kind.STATE))
                .isPresent();
    }

    /** "the Conservative Party of Canada" is not the listed Conservative Party; "Russia's Federation Council" is the listed one. */
    private static boolean goesBeyond(Found found, Hit listed) {
        boolean same = listed.find(Known.Kind.BODY)
                .filter(k -> k.state().equals(found.owner()))
                .isPresent();
        boolean longer = found.from() < listed.start() || found.to() > listed.end();
        return longer || (!same && !found.owner().isEmpty());
    }

    private Optional<Found> at(Line line, int head) {
        boolean capital = line.words().get(head).isCapitalised() && !line.titleCase();
        int from = modifiers(line, head, capital);
        int to = chain(line, head, capital);
        Possessor owner = possessor(line, from, to);
        boolean named = from < head || to > head + 1;
        boolean properlyNamed = capital && named && hasProperName(line, from, to, head);
        boolean ownNational =
                lists.isWord("national", line.fold(head)) && !owner.state().isEmpty();
        boolean topical = named && hasTopic(line, from, to, head) && isOfficial(line.fold(head));
        boolean owned = capital && !owner.state().isEmpty();
        if (!(properlyNamed || ownNational || topical || owned) || isPerson(line, from, head)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                line, from, to, owner.from(), owner.to(), owner.state(), key(line, from, to), line.fold(head)));
    }

    private boolean isOfficial(String head) {
        return Set.of(
                        "ministry",
                        "department",
                        "committee",
                        "council",
                        "court",
                        "commission",
                        "agency",
                        "bank",
                        "forces",
                        "assembly",
                        "service")
                .contains(head);
    }

    private static boolean isPerson(Line line, int word) {
        int token = line.words().get(word).token();
        return Chunk.of(line.sentence()).stream()
                .anyMatch(
                        c -> c.type().equals("PERSON") && c.from() <= token && token < c.to() && c.to() - c.from() > 1);
    }

    private boolean isPerson(Line line, int from, int head) {
        return head == from + 1 && line.tokenOf(from).entityType().equals("PERSON");
    }

    private boolean hasTopic(Line line, int from, int to, int head) {
        for (int i = from; i < to; i++) {
            if (i != head && lists.isWord("topic", line.fold(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasProperName(Line line, int from, int to, int head) {
        for (int i = from; i < to; i++) {
            if (i != head && line.words().get(i).isCapitalised() && !NO_START.contains(line.fold(i))) {
                return true;
            }
        }
        return false;
    }

    private int modifiers(Line line, int head, boolean capital) {
        int from = head;
        while (from > 0 && isModifier(line, from - 1, head, capital)) {
            from--;
        }
        while (from < head
                && (INNER.contains(line.fold(from))
                        || line.fold(from).equals("-")
                        || line.words().get(from).isPossessive()
                        || (capital && !line.words().get(from).isCapitalised()))) {
            from++;
        }
        boolean numbered = capital && line.fold(from - 1).matches("\\d{1,3}(st|nd|rd|th)");
        return numbered ? from - 1 : from;
    }

    private boolean isModifier(Line line, int i, int head, boolean capital) {
        Word word = line.words().get(i);
        if (word.isPossessive()) {
            return capital && isPeoples(line, i);
        }
        if ((NO_START.contains(word.fold()) && !word.fold().equals("and") && !isNewInName(line, i))) {
            return false;
        }
        boolean ofState = line.hitAtWord(i).filter(Hit::isStateOrPeople).isPresent();
        boolean civic = capital && CIVIC.contains(line.fold(head));
        boolean place = !civic
                && line.hitAtWord(i).filter(h -> h.may(Known.Kind.CAPITAL)).isPresent();
        if (ofState || place) {
            return false;
        }
        if (lists.isWord("topic", word.fold())) {
            return true;
        }
        boolean twoBodies = i > 0
                && (lists.isWord("head", line.fold(i - 1))
                        || line.words().get(i - 1).isAbbreviation())
                && line.words().get(i - 1).isCapitalised()
                && line.words().get(i + 1).isCapitalised();
        boolean joins = !twoBodies
                && (word.fold().equals("and")
                        || word.fold().equals("&")
                        || word.fold().equals("-"))
                && i + 1 < head
                && i > 0
                && (lists.isWord("topic", line.fold(i - 1))
                        || (capital && line.words().get(i - 1).isCapitalised()))
                && line.hitAtWord(i - 1).filter(Hit::isStateOrPeople).isEmpty();
        boolean name = capital
                && word.isCapitalised()
                && Character.isLetter(word.text().charAt(0))
                && (!lists.isWord("title", word.fold()) || ADJECTIVES.contains(word.fold()))
                && !lists.isWord("honorific", word.fold())
                && !line.tokenOf(i).entityType().equals("PERSON")
                && (line.tokenOf(i).isProperNoun() || i > 0);
        return joins || name;
    }

    /** "the People's Party", "Workers' Party": whose it is belongs to the name. */
    private boolean isPeoples(Line line, int possessive) {
        return possessive > 0
                && line.words().get(possessive - 1).isCapitalised()
                && line.words().get(possessive + 1).isCapitalised()
                && lists.isWord("people", line.fold(possessive - 1));
    }

    /** "the New Democratic Party": new in its name, not lately. */
    private static boolean isNewInName(Line line, int i) {
        return i > 0
                && line.fold(i).equals("new")
                && line.words().get(i).isCapitalised()
                && line.words().get(i + 1).isCapitalised();
    }

    /** The "of … and …" after a head, up to which the name goes. */
    private int chain(Line line, int head, boolean capital) {
        int to = head + 1;
        int at = to;
        boolean opened = Set.of("of", "for", "on").contains(line.fold(at));
        while (opened && at < line.words().size()) {
            Word word = line.words().get(at);
            boolean ofState =
                    line.hitAtWord(at).filter(h -> h.may(Known.Kind.STATE)).isPresent();
            boolean topic = lists.isWord("topic", word.fold());
            boolean name = capital
                    && word.isCapitalised()
                    && !NO_START.contains(word.fold())
                    && !line.tokenOf(at).entityType().equals("DATE")
                    && !ofState
                    && !lists.isWord("honorific", word.fold())
                    && !isPerson(line, at);
            Optional<Hit> place =
                    line.hitAtWord(at).filter(h -> capital && h.may(Known.Kind.PLACE) && !h.may(Known.Kind.CAPITAL));
            if (place.isPresent()) {
                to = place.get().end();
                at = to;
                continue;
            }
            if (word.fold().equals("and") && startsBody(line, at + 1)) {
                break;
            }
            if (name || topic) {
                to = at + 1;
            } else if (capital
                    && line.isJoint(at)
                    && at + 2 < line.words().size()
                    && line.words().get(at + 2).isCapitalised()) {
                at++;
            } else if (!INNER.contains(word.fold())
                    && !(word.fold().equals(",") && isOfficial(line.fold(head)) && continues(line, at))) {
                break;
            }
            at++;
        }
        return withoutLooseEnd(line, head, to, capital);
    }

    /** "the Group of Seven foreign ministers", "the European Department of the Ministry", "the Association of Serb": cut short. */
    private int withoutLooseEnd(Line line, int head, int end, boolean capital) {
        int to = end;
        while (to > head + 1) {
            Word last = line.words().get(to - 1);
            boolean describes =
                    capital && !last.isCapitalised() && to < line.words().size() && isSmallNoun(line, to);
            boolean people = line.hitAtWord(to - 1)
                    .filter(h -> h.may(Known.Kind.ADJECTIVE) && !h.may(Known.Kind.PLACE))
                    .isPresent();
            boolean other = line.fold(to - 2).equals("the") && lists.isWord("national", last.fold());
            if (!describes && !people && !other && !INNER.contains(last.fold())) {
                break;
            }
            to--;
        }
        return to;
    }

    private static boolean isSmallNoun(Line line, int word) {
        return line.tokenOf(word).isNoun() && !line.words().get(word).isCapitalised();
    }

    /** "the Association of Farmers and Workers Party": what follows "and" is a body of its own. */
    private boolean startsBody(Line line, int at) {
        int i = line.fold(at).equals("the") ? at + 1 : at;
        int from = i;
        while (i < line.words().size() && line.words().get(i).isCapitalised()) {
            if (i > from && lists.isWord("head", line.fold(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** A comma within a name: "Ministry of Labour, Health and Welfare". */
    private static boolean continues(Line line, int comma) {
        for (int i = comma + 1; i < Math.min(comma + 4, line.words().size()); i++) {
            if (line.fold(i).equals("and")) {
                return i + 1 < line.words().size()
                        && line.words().get(i + 1).isCapitalised()
                        && line.hitAtWord(i + 1).isEmpty();
            }
            if (!line.words().get(i).isCapitalised() || line.hitAtWord(i).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private record Possessor(int from, int to, String state) {}

    private static Possessor possessor(Line line, int from, int to) {
        int before = from - 1;
        boolean possessive = before >= 0 && line.words().get(before).isPossessive();
        Optional<Hit> hit = line.hitAtWord(possessive ? before - 1 : before)
                .filter(h -> h.isStateOrPeople() || (possessive && h.may(Known.Kind.CAPITAL)));
        if (hit.isPresent()) {
            return new Possessor(hit.get().start(), to, stateOf(hit.get()));
        }
        if (line.fold(to).equals("of")) {
            int at = line.fold(to + 1).equals("the") ? to + 2 : to + 1;
            Optional<Hit> of = line.hitAtWord(at).filter(h -> h.may(Known.Kind.STATE));
            boolean proper = line.words().get(to - 1).isCapitalised();
            return new Possessor(
                    from,
                    of.filter(h -> proper).map(Hit::end).orElse(to),
                    of.map(BodyFinder::stateOf).orElse(""));
        }
        Optional<Hit> body = line.hitAtWord(before - 1).filter(h -> possessive && h.may(Known.Kind.BODY));
        return new Possessor(body.map(Hit::start).orElse(from), to, "");
    }

    private static String stateOf(Hit hit) {
        return hit.senses().stream()
                .map(Known::state)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String key(Line line, int from, int to) {
        return line.words().subList(from, to).stream()
                .map(Word::fold)
                .filter(w -> !INNER.contains(w) && !w.equals("affairs") && !w.equals(","))
                .map(w -> w.equals("defense") ? "defence" : w.equals("organization") ? "organisation" : w)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
