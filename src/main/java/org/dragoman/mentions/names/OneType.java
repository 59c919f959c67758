package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;

/** One name is one kind of thing: what is guessed to be several in one document gets the type guessed most, the first of equals. */
final class OneType {
    private final Map<String, Map<MentionType, Integer>> votes = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    /**
     * @param people mentions of persons
     * @param guesses bodies and places that only the models tell
     */
    OneType(List<Spot> people, Collection<List<Spot>> guesses) {
        Map<String, List<Spot>> byPerson = people.stream().collect(Collectors.groupingBy(Spot::key));
        for (Spot spot : people) {
            persons.putIfAbsent(name(spot), spot.key());
            boolean known = byPerson.getOrDefault(spot.key(), List.of()).stream()
                    .anyMatch(s -> s.tokens().length() > 1);
            vote(spot, known ? 100 : 1);
        }
        guesses.forEach(line -> line.forEach(spot -> vote(spot, 1)));
    }

    private void vote(Spot spot, int weight) {
        votes.computeIfAbsent(name(spot), k -> new EnumMap<>(MentionType.class))
                .merge(spot.type(), weight, Integer::sum);
    }

    private static String name(Spot spot) {
        return Fold.word(spot.text());
    }

    private MentionType type(Spot spot) {
        Map<MentionType, Integer> counts = votes.getOrDefault(name(spot), Map.of());
        int own = counts.getOrDefault(spot.type(), 0);
        Optional<Map.Entry<MentionType, Integer>> best = counts.entrySet().stream()
                .max(Map.Entry.<MentionType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return best.filter(b ->
                        b.getValue() > own || b.getValue() == own && b.getKey().compareTo(spot.type()) < 0)
                .map(Map.Entry::getKey)
                .orElse(spot.type());
    }

    /** {@return the persons that are no bodies or places, and the bodies and places that are persons} */
    List<Spot> people(List<Spot> people, Collection<List<Spot>> guesses) {
        List<Spot> all = new ArrayList<>();
        people.stream().filter(s -> type(s) == MentionType.PERSON).forEach(all::add);
        guesses.forEach(line -> line.stream()
                .filter(s -> type(s) == MentionType.PERSON)
                .forEach(s -> all.add(as(s, MentionType.PERSON, persons.getOrDefault(name(s), s.key())))));
        all.sort(Comparator.comparing(Spot::span));
        return all;
    }

    /** {@return of a line, the bodies and places as they are guessed most} */
    List<Spot> guesses(Line line, List<Spot> people, List<Spot> guesses) {
        List<Spot> all = new ArrayList<>();
        people.stream()
                .filter(s -> s.sentence() == line.index() && type(s) != MentionType.PERSON)
                .forEach(s -> all.add(as(s, type(s), "~" + name(s))));
        guesses.stream().filter(s -> type(s) != MentionType.PERSON).forEach(s -> all.add(as(s, type(s), s.key())));
        return all;
    }

    private static Spot as(Spot spot, MentionType type, String key) {
        return new Spot(type, spot.sentence(), spot.tokens(), spot.span(), spot.text(), Form.NAME, key, spot.names());
    }
}
