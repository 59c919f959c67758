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
            "when");

    private final NameLists lists;

    BodyFinder(NameLists lists) {
        this.lists = lists;
    }

    /**
     * A body's name in a line, in words.
     *
     * @param from first word of the name without its possessor
     * @param fullFrom first word with its possessor
     * @param owner code of the state it belongs to, or empty
     * @param key the same for names that differ in order only: "Ministry of Foreign Affairs", "Foreign Ministry"
     * @param head the word that tells what it is
     */
    record Found(Line line, int from, int to, int fullFrom, String owner, String key, String head) {
        boolean covers(int word) {
            return from <= word && word < to;
        }
    }

    List<Found> find(Line line) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            if (lists.isWord("head", line.fold(i)) && !inListedBody(line, i)) {
                Optional<Found> body = at(line, i);
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

    private static boolean inListedBody(Line line, int word) {
        return line.hitAtWord(word)
                .filter(h -> h.may(Known.Kind.BODY) || h.may(Known.Kind.PLACE) || h.may(Known.Kind.STATE))
                .isPresent();
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
        return Optional.of(
                new Found(line, from, to, owner.from(), owner.state(), key(line, from, to), line.fold(head)));
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
                && (INNER.contains(line.fold(from)) || line.fold(from).equals("-"))) {
            from++;
        }
        return from;
    }

    private boolean isModifier(Line line, int i, int head, boolean capital) {
        Word word = line.words().get(i);
        if (word.isPossessive()
                || (NO_START.contains(word.fold()) && !word.fold().equals("and"))) {
            return false;
        }
        boolean ofState = line.hitAtWord(i).filter(Hit::isStateOrPeople).isPresent();
        boolean place = line.hitAtWord(i).filter(h -> h.may(Known.Kind.CAPITAL)).isPresent();
        if (ofState || place) {
            return false;
        }
        if (lists.isWord("topic", word.fold())) {
            return true;
        }
        boolean joins = (word.fold().equals("and")
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
                && !lists.isWord("title", word.fold())
                && !lists.isWord("honorific", word.fold())
                && !line.tokenOf(i).entityType().equals("PERSON")
                && (line.tokenOf(i).isProperNoun() || i > 0);
        return joins || name;
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
                    && !line.tokenOf(at).entityType().equals("PERSON");
            if (name || topic) {
                to = at + 1;
            } else if (!INNER.contains(word.fold()) && !(word.fold().equals(",") && continues(line, at))) {
                break;
            }
            at++;
        }
        return to;
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

    private record Possessor(int from, String state) {}

    private static Possessor possessor(Line line, int from, int to) {
        int before = from - 1;
        boolean possessive = before >= 0 && line.words().get(before).isPossessive();
        Optional<Hit> hit = line.hitAtWord(possessive ? before - 1 : before)
                .filter(h -> h.isStateOrPeople() || (possessive && h.may(Known.Kind.CAPITAL)));
        if (hit.isPresent()) {
            return new Possessor(hit.get().start(), stateOf(hit.get()));
        }
        if (line.fold(to).equals("of")) {
            int at = line.fold(to + 1).equals("the") ? to + 2 : to + 1;
            Optional<Hit> of = line.hitAtWord(at).filter(h -> h.may(Known.Kind.STATE));
            return new Possessor(from, of.map(BodyFinder::stateOf).orElse(""));
        }
        Optional<Hit> body = line.hitAtWord(before - 1).filter(h -> possessive && h.may(Known.Kind.BODY));
        return new Possessor(body.map(Hit::start).orElse(from), "");
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
