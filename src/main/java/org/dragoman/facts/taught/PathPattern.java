package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;

/**
 * A wording of a relation: a path with the lemmas on it.
 *
 * @param words for each word of the path: {@link #SUBJECT} at the start, {@link #OBJECT} at the end, lemmas between; lemmas
 *     at an end where the meeting goes without saying
 * @param steps between the words: "&lt;subj" to the word above, "&gt;obj" to the word below
 * @param negated whether the wording holds a "not"
 * @param conditions what must or must not stand beside the path
 * @param right how many taught facts it finds
 * @param taughtBy the examples it comes from, as file:line
 */
record PathPattern(
        RelationType relation,
        List<OneOf> words,
        List<OneOf> steps,
        boolean negated,
        Set<MentionType> subjects,
        Set<MentionType> objects,
        List<Condition> conditions,
        int right,
        List<String> taughtBy) {
    static final String SUBJECT = "SUBJECT";
    static final String OBJECT = "OBJECT";
    private static final String COLUMN = " | ";

    PathPattern {
        words = List.copyOf(words);
        steps = List.copyOf(steps);
        subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
        objects = Collections.unmodifiableSet(EnumSet.copyOf(objects));
        conditions = conditions.stream().sorted().toList();
        taughtBy = taughtBy.stream().distinct().sorted(BY_LINE).toList();
        if (words.size() != steps.size() + 1) {
            throw new IllegalArgumentException(words + " and " + steps);
        }
    }

    private static final Comparator<String> BY_LINE = Comparator.comparing(
                    (String where) -> where.replaceAll(":\\d+$", ""))
            .thenComparingInt(where -> Integer.parseInt(where.substring(where.lastIndexOf(':') + 1)));

    boolean startsAtSubject() {
        return words.get(0).fits(SUBJECT);
    }

    boolean endsAtObject() {
        return words.get(words.size() - 1).fits(OBJECT);
    }

    /** {@return the lemmas on the path} */
    List<OneOf> lemmas() {
        return words.stream().filter(w -> !w.isEnd()).toList();
    }

    /** {@return the share of its findings that are right, after Laplace: what one example proves is little} */
    double confidence() {
        return (right + 1.0) / (right + 2.0);
    }

    /** {@return the name by which claims cite it: {@code LEADS/subj-obj/lead}} */
    String rule() {
        String shape = steps.stream().map(s -> readable(s.name())).collect(Collectors.joining("-"));
        String trigger =
                lemmas().isEmpty() ? "-" : lemmas().stream().map(OneOf::name).collect(Collectors.joining("+"));
        return relation + "/" + shape + "/" + (negated ? "not+" : "") + trigger;
    }

    private static String readable(String step) {
        String label = step.substring(1).replace("prep:", "");
        boolean usual = step.startsWith("<") == label.equals("subj");
        return usual ? label : step.charAt(0) == '<' ? "^" + label : "has-" + label;
    }

    /** {@return the path as one reads it: {@code SUBJECT <subj lead >obj OBJECT}} */
    String path() {
        StringBuilder path = new StringBuilder(words.get(0).toString());
        for (int i = 0; i < steps.size(); i++) {
            path.append(' ').append(steps.get(i)).append(' ').append(words.get(i + 1));
        }
        return path.toString();
    }

    String print() {
        return String.join(
                COLUMN,
                rule(),
                path(),
                negated ? "not" : "-",
                names(subjects),
                names(objects),
                conditions.isEmpty()
                        ? "-"
                        : conditions.stream().map(Condition::toString).collect(Collectors.joining(" ")),
                Integer.toString(right),
                String.join(" ", taughtBy));
    }

    static PathPattern parse(String line) {
        String[] columns = line.split(" \\| ", -1);
        List<OneOf> words = new ArrayList<>();
        List<OneOf> steps = new ArrayList<>();
        String[] path = columns[1].split(" ", -1);
        for (int i = 0; i < path.length; i++) {
            (i % 2 == 0 ? words : steps).add(OneOf.parse(path[i]));
        }
        return new PathPattern(
                RelationType.valueOf(columns[0].substring(0, columns[0].indexOf('/'))),
                words,
                steps,
                columns[2].equals("not"),
                types(columns[3]),
                types(columns[4]),
                columns[5].equals("-")
                        ? List.of()
                        : Arrays.stream(columns[5].split(" ", -1))
                                .map(Condition::parse)
                                .toList(),
                Integer.parseInt(columns[6]),
                List.of(columns[7].split(" ", -1)));
    }

    private static String names(Set<MentionType> types) {
        return types.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<MentionType> types(String names) {
        return Arrays.stream(names.split(",")).map(MentionType::valueOf).collect(Collectors.toSet());
    }
}
