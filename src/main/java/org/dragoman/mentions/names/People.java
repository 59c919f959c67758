package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;

/** The persons of one document: full names that may be one are one; a lone name goes to the full name named last before. */
final class People {
    private final NameLists lists;
    private final List<Person> persons = new ArrayList<>();

    private static final class Person {
        private final List<PersonName> names = new ArrayList<>();
        private final List<PersonFinder.Named> mentions = new ArrayList<>();
    }

    private People(NameLists lists) {
        this.lists = lists;
    }

    /** {@return one mention for each name, keyed by person} */
    static List<Spot> spots(List<PersonFinder.Named> named, NameLists lists) {
        People people = new People(lists);
        named.stream().filter(n -> n.parts().size() > 1).forEach(people::addFull);
        named.stream().filter(n -> n.parts().size() == 1).forEach(people::addLone);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < people.persons.size(); i++) {
            for (PersonFinder.Named name : people.persons.get(i).mentions) {
                spots.add(name.line().spot(MentionType.PERSON, name.tokens(), Mention.Form.NAME, String.valueOf(i)));
            }
        }
        return spots;
    }

    private void addFull(PersonFinder.Named named) {
        PersonName name = PersonName.of(named.parts(), lists);
        Person person = persons.stream()
                .filter(p -> p.names.stream().anyMatch(name::sameAs))
                .findFirst()
                .or(() -> byFamilyOnly(named))
                .orElseGet(this::newPerson);
        person.names.add(name);
        person.mentions.add(named);
    }

    /** "Bruins Slot" after "Hanke Bruins Slot": two words that end a longer name. */
    private Optional<Person> byFamilyOnly(PersonFinder.Named named) {
        List<String> words = named.parts().stream().map(Fold::romanised).toList();
        return persons.stream()
                .filter(p -> p.mentions.stream().map(PersonFinder.Named::parts).anyMatch(full -> endsWith(full, words)))
                .findFirst();
    }

    private static boolean endsWith(List<String> full, List<String> end) {
        int from = full.size() - end.size();
        return from > 0
                && full.subList(from, full.size()).stream()
                        .map(Fold::romanised)
                        .toList()
                        .equals(end);
    }

    private void addLone(PersonFinder.Named named) {
        String word = named.parts().get(0);
        Person person = latest(named, word, false)
                .or(() -> latest(named, word, true))
                .or(() -> only(word))
                .orElseGet(this::newPerson);
        if (person.names.isEmpty()) {
            person.names.add(PersonName.of(List.of(word), lists));
        }
        person.mentions.add(named);
    }

    private Optional<Person> latest(PersonFinder.Named named, String word, boolean after) {
        Person found = null;
        int best = 0;
        for (Person person : persons) {
            if (person.names.stream().noneMatch(n -> n.answersTo(word))) {
                continue;
            }
            for (PersonFinder.Named mention : person.mentions) {
                int place = place(mention);
                boolean before = place < place(named);
                boolean better = found == null || (after ? place < best : place > best);
                if (before != after
                        && (mention.parts().size() > 1
                                || person.names.get(0).given().isEmpty())
                        && better) {
                    found = person;
                    best = place;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static int place(PersonFinder.Named named) {
        return named.line().sentence().charSpan(named.tokens()).start();
    }

    /** A given name alone counts only where one person bears it. */
    private Optional<Person> only(String word) {
        List<Person> bearers = persons.stream()
                .filter(p -> p.names.stream().anyMatch(n -> n.isGiven(word)))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private Person newPerson() {
        Person person = new Person();
        persons.add(person);
        return person;
    }
}
