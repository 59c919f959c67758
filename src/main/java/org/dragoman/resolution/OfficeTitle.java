package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of an office: "Deputy Assistant Secretary of State for Eurasian Affairs".
 *
 * @param head "secretary"
 * @param ranks "assistant", "deputy"
 * @param field what it is for: "state", "eurasian"
 * @param states the codes of the states it names, in order, those in its field not included
 */
record OfficeTitle(String head, SortedSet<String> ranks, SortedSet<String> field, List<String> states) {
    private static final Set<String> RANKS = Set.of(
            "deputy",
            "assistant",
            "under",
            "vice",
            "first",
            "second",
            "principal",
            "senior",
            "special",
            "permanent",
            "joint",
            "associate",
            "sub");
    private static final Set<String> STANDING = Set.of(
            "new",
            "newly",
            "appointed",
            "former",
            "ex",
            "acting",
            "interim",
            "outgoing",
            "incoming",
            "current",
            "then",
            "late",
            "designate",
            "elect",
            "longtime",
            "caretaker",
            "nominee",
            "next",
            "previous");
    private static final Set<String> DROPPED =
            Set.of("ministry", "department", "office", "bureau", "plenipotentiary", "extraordinary");
    private static final Set<String> HEADS = Set.of(
            "ambassador",
            "minister",
            "secretary",
            "president",
            "chancellor",
            "envoy",
            "spokesperson",
            "chief",
            "director",
            "head",
            "commissioner",
            "representative",
            "consul",
            "adviser",
            "advisor",
            "negotiator",
            "king",
            "queen",
            "prince",
            "emir",
            "sultan",
            "governor",
            "mayor",
            "senator",
            "lawmaker",
            "chair",
            "coordinator",
            "attache",
            "leader",
            "speaker",
            "commander",
            "counselor",
            "counsellor",
            "official",
            "diplomat",
            "charge",
            "aide",
            "member",
            "deputy",
            "pope",
            "judge",
            "prosecutor",
            "general");
    private static final Set<String> BREAKS = Set.of("of", "to", "for", "at", "in", "on");

    /** {@return the parts of a title} */
    static OfficeTitle of(String title, Set<String> owners, Gazetteer gazetteer) {
        List<String> words = Words.of(title);
        List<String> states = new ArrayList<>();
        List<String> rest = new ArrayList<>(words);
        List<Titles.StateName> named = Titles.states(words, gazetteer);
        for (int i = named.size() - 1; i >= 0; i--) {
            Titles.StateName name = named.get(i);
            boolean inField =
                    name.start() > 0 && words.subList(0, name.start()).contains("for") && !owners.contains(name.code());
            if (!inField) {
                states.add(0, name.code());
                rest.subList(name.start(), name.end()).clear();
            }
        }
        SortedSet<String> ranks = new TreeSet<>();
        SortedSet<String> field = new TreeSet<>();
        String head = "";
        boolean open = true;
        for (String raw : rest) {
            open &= !BREAKS.contains(raw);
            for (String word : Titles.telling(List.of(raw))) {
                if (RANKS.contains(word) && open) {
                    ranks.add(word);
                } else if (!STANDING.contains(word) && !DROPPED.contains(word)) {
                    boolean isHead = HEADS.contains(word) && open && !(word.equals("general") && !head.isEmpty());
                    if (isHead && !head.isEmpty()) {
                        field.add(head);
                    }
                    head = isHead ? word : head;
                    if (!isHead) {
                        field.add(word);
                    }
                }
            }
        }
        if (head.isEmpty()) {
            head = ranks.contains("deputy") ? "deputy" : field.isEmpty() ? Words.fold(title) : field.last();
        }
        field.remove(head);
        return new OfficeTitle(head, ranks, field, states);
    }

    Optional<String> findFirstState() {
        return states.stream().findFirst();
    }
}
