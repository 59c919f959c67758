package org.dragoman.resolution;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.mentions.MentionType;

/** Topics are the same by words, whatever their order and number. */
final class TopicLikeness implements Likeness<TopicLikeness.Features> {
    record Features(String words, String shown) {}

    /** "political issues on the agenda": where they are or are not, no part of what they are. */
    private static final Pattern ON_THE_AGENDA = Pattern.compile("\\s+on (?:the|its|their) (?:agenda|table)$");

    @Override
    public MentionType type() {
        return MentionType.TOPIC;
    }

    @Override
    public Features features(Thing thing, Known known) {
        String name = ON_THE_AGENDA.matcher(thing.referent().name()).replaceFirst("");
        String words = Titles.telling(Words.of(name)).stream()
                .map(TopicLikeness::singular)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return new Features(
                words.isEmpty() ? Words.fold(thing.referent().name()) : words,
                thing.referent().name());
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    @Override
    public Set<String> blocks(Features f) {
        return Set.of(f.words());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        return a.words().equals(b.words()) ? Verdict.sameBy(1, "the same words", "the same words", 0.9) : Verdict.OPEN;
    }

    @Override
    public boolean isWhole(Features f) {
        return true;
    }

    @Override
    public String identity(Features first) {
        return first.words();
    }

    @Override
    public String label(Features f) {
        return f.shown();
    }
}
