package org.dragoman.resolution;

import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;

/** Groups are the same when their number and words are; without a number they are told by their article alone. */
final class GroupLikeness implements Likeness<GroupLikeness.Features> {
    record Features(String size, String words, Member member, String shown) {}

    @Override
    public MentionType type() {
        return MentionType.GROUP;
    }

    @Override
    public Features features(Thing thing, Known known) {
        String words = Words.of(thing.referent().name()).stream()
                .filter(w -> !Titles.LINKING.contains(w))
                .sorted()
                .collect(Collectors.joining(" "));
        return new Features(
                thing.referent().find(Trait.SIZE).orElse(""),
                words,
                thing.member(),
                thing.referent().name());
    }

    @Override
    public Set<String> blocks(Features f) {
        return Set.of(f.size() + " " + f.words());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        return !a.size().isEmpty() && a.size().equals(b.size()) && a.words().equals(b.words())
                ? Verdict.sameBy(1, "the same number and words", "the same number", 0.4, "the same words", 0.4)
                : Verdict.OPEN;
    }

    @Override
    public boolean isWhole(Features f) {
        return true;
    }

    @Override
    public String identity(Features first) {
        return first.size().isEmpty() ? first.member().toString() : first.size() + "|" + first.words();
    }

    @Override
    public String label(Features f) {
        return f.shown();
    }
}
