package org.dragoman.facts.taught;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.TaughtSentence.Role;
import org.dragoman.mentions.MentionType;

/**
 * The kinds of thing that a relation joins: those of the relation itself, or, where people taught it, what its file says in
 * a line {@code types: COUNTRY -> PERSON, OFFICE}.
 */
record Kinds(Set<MentionType> subjects, Set<MentionType> objects) {
    static final String LINE = "types:";
    private static final Pattern FORM = Pattern.compile(LINE + "\\s*([A-Z, ]+?)\\s*->\\s*([A-Z, ]+?)\\s*");

    Kinds {
        subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
        objects = Collections.unmodifiableSet(EnumSet.copyOf(objects));
    }

    static Kinds of(RelationType relation) {
        return new Kinds(relation.subjects(), relation.objects());
    }

    /** {@return the kinds that a line names, if it is such a line} */
    static Optional<Kinds> parse(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches() || !areKinds(matcher.group(1)) || !areKinds(matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new Kinds(types(matcher.group(1)), types(matcher.group(2))));
    }

    Set<MentionType> of(Role role) {
        return role == Role.SUBJECT ? subjects : objects;
    }

    private static boolean areKinds(String names) {
        Set<String> known = Arrays.stream(MentionType.values()).map(Enum::name).collect(Collectors.toSet());
        return names(names).allMatch(known::contains);
    }

    private static Set<MentionType> types(String names) {
        return names(names).map(MentionType::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> names(String names) {
        return Arrays.stream(names.split(",", -1)).map(String::strip);
    }
}
